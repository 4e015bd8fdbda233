import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { BoxLevel } from '@/newsroom/articles/body/box-levels';
import { BoxHeading } from './box-heading';
import { Spans } from './spans';

/** The story in a few lines. */
export function KeyPoints({
  points: { id, items },
  level,
}: {
  points: Extract<Block, { type: 'keyPoints' }>;
  level: BoxLevel;
}) {
  return (
    <section className="points" aria-labelledby={`box-${id}`}>
      <BoxHeading id={`box-${id}`} level={level} title={ar.site.article.keyPoints} />
      <ul>
        {items.map((spans, index) => (
          <li key={index}>
            <Spans spans={spans} />
          </li>
        ))}
      </ul>
    </section>
  );
}
