import { ar } from '@/messages/ar';
import type { ArticleCard, SectionRef } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { HeadlineList } from '../headline-list';

/**
 * The further headlines of a section. Phones show them folded, because the front page is long there;
 * wide screens show them always (styles/front-strips.css), and so does everybody who asks for them.
 */
export function FoldedHeads({
  stories,
  section,
  edition,
}: {
  stories: ArticleCard[];
  section: Pick<SectionRef, 'name'>;
  edition: Edition;
}) {
  if (stories.length === 0) return null;
  return (
    <details className="fold">
      <summary>{ar.lists.moreHeads(section.name)}</summary>
      <HeadlineList stories={stories} edition={edition} />
    </details>
  );
}
