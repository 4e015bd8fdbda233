import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { MostReadBox } from '../front/most-read-box';
import { HeadlineList } from '../headline-list';
import { SectionHead } from '../section-head';

/** Beside the text: the section's newest, then what is read most, which stays in sight. */
export function SideColumn({
  fromSection,
  mostRead,
  edition,
}: {
  fromSection: ArticleCard[];
  mostRead: ArticleCard[];
  edition: Edition;
}) {
  if (fromSection.length + mostRead.length === 0) return null;
  return (
    <aside className="side" aria-label={ar.article.beside}>
      {fromSection.length > 0 && (
        <section aria-labelledby="side">
          <SectionHead title={ar.site.article.fromSection} id="side" light />
          <HeadlineList stories={fromSection} edition={edition} />
        </section>
      )}
      {mostRead.length > 0 && <MostReadBox stories={mostRead} edition={edition} />}
    </aside>
  );
}
