import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { GalleryUses } from '@/newsroom/galleries/list-gallery-uses';

/** The stories that show a gallery. */
export function GalleryUsesList({ uses, digits }: { uses: GalleryUses; digits: DigitSystem }) {
  const words = ar.galleries.uses;
  const { stories, others } = uses;
  return (
    <section className="gu" aria-labelledby="uses">
      <h2 id="uses">{words.title}</h2>
      {stories.length + others === 0 && <p className="mut">{words.none}</p>}
      <ul>
        {stories.map(({ id, title }) => (
          <li key={id}>
            <Link className="lnk" href={`/admin/articles/${id}`} prefetch={false}>
              <bdi>{title || words.untitled}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="mut">{words.others(others, { digits })}</p>}
    </section>
  );
}
