import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskUses } from '@/newsroom/media/library-views';
import { StateChip } from '../state-chip';

/** Every place that names it, with the way there. */
export function UsesList({ uses, digits }: { uses: DeskUses; digits: DigitSystem }) {
  const words = ar.media.panel.uses;
  const { stories, moreStories, galleries, writers, posterOf, replaces } = uses;
  const isEmpty = !uses.used && replaces.length === 0;
  return (
    <section className="uses">
      <h3>{words.title}</h3>
      {isEmpty && <p className="mut">{words.none}</p>}
      <ul>
        {stories.map(({ id, title, state, live }) => (
          <li key={`story ${id}`}>
            <Link className="lnk" href={`/admin/articles/${id}`} prefetch={false}>
              <bdi>{title || words.untitled}</bdi>
            </Link>
            <span className="chips">
              <StateChip state={state} />
              <span className="mut">{live ? words.live : words.working}</span>
            </span>
          </li>
        ))}
        {galleries.map(({ id, title }) => (
          <li key={`gallery ${id}`}>{words.gallery(title)}</li>
        ))}
        {writers.map(({ id, name }) => (
          <li key={`writer ${id}`}>{words.writer(name)}</li>
        ))}
        {posterOf.map(({ id, name }) => (
          <li key={`poster ${id}`}>
            <MediaLink id={id}>{words.poster(name)}</MediaLink>
          </li>
        ))}
        {replaces.map(({ id, name }) => (
          <li key={`replaces ${id}`}>
            <MediaLink id={id}>{words.replaces(name)}</MediaLink>
          </li>
        ))}
      </ul>
      {moreStories > 0 && <p className="mut">{words.more(moreStories, { digits })}</p>}
    </section>
  );
}

function MediaLink({ id, children }: { id: number; children: string }) {
  return (
    <Link className="lnk" href={`/admin/media?media=${id}`} prefetch={false}>
      <bdi>{children}</bdi>
    </Link>
  );
}
