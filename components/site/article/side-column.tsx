import { ar } from '@/messages/ar';
import type { StoriesAround } from '@/newsroom/articles/list-related';
import type { Subject } from '@/newsroom/articles/more-subjects';
import type { Edition } from '../edition';
import { HeadlineList } from '../headline-list';
import { SectionHead } from '../section-head';

/** Beside the text: the section's newest, then more of the story's subject; the last stays in sight. */
export function SideColumn({
  around: { fromSection, more },
  edition,
}: {
  around: StoriesAround;
  edition: Edition;
}) {
  if (fromSection.length === 0 && !more) return null;
  return (
    <aside className="side" aria-label={ar.article.beside}>
      {fromSection.length > 0 && (
        <section aria-labelledby="side">
          <SectionHead title={ar.site.article.fromSection} id="side" light />
          <HeadlineList stories={fromSection} edition={edition} />
        </section>
      )}
      {more && (
        <section aria-labelledby="more">
          <SectionHead
            title={ar.article.moreOf(nameOf(more.of))}
            href={hrefOf(more.of)}
            id="more"
            light
          />
          <HeadlineList stories={more.stories} edition={edition} />
        </section>
      )}
    </aside>
  );
}

function nameOf(subject: Subject): string {
  return subject.kind === 'tag' ? subject.tag.name : subject.writer.name;
}

function hrefOf(subject: Subject): string {
  return subject.kind === 'tag' ? `/tag/${subject.tag.id}` : `/writer/${subject.writer.handle}`;
}
