import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { BoxLevel } from '@/newsroom/articles/body/box-levels';
import { BoxHeading } from './box-heading';
import { Spans } from './spans';

/** What a reader needs to know beside the news; without a title it is announced as what it is. */
export function FactBox({
  box: { id, title, paragraphs },
  level,
}: {
  box: Extract<Block, { type: 'factBox' }>;
  level: BoxLevel;
}) {
  const name = title
    ? { 'aria-labelledby': `box-${id}` }
    : { 'aria-label': ar.site.article.factBox };
  return (
    <aside className="fact" {...name}>
      {title && <BoxHeading id={`box-${id}`} level={level} title={title} />}
      {paragraphs.map((spans, index) => (
        <p key={index}>
          <Spans spans={spans} />
        </p>
      ))}
    </aside>
  );
}
