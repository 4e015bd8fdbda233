import { ar } from '@/messages/ar';
import type { Edition } from './edition';
import { serviceLink } from './frame/menu-links';

/** The ways on from a page that has nothing to show: sections, the newest, the most read, the archive. */
export function Ways({ edition }: { edition: Edition }) {
  const sections = edition.sections.map(({ slug, name }) => ({ href: `/${slug}`, word: name }));
  const services = (['latest', 'mostRead', 'archive'] as const).flatMap((name) =>
    serviceLink(edition, name),
  );
  return (
    <nav aria-labelledby="ways">
      <h2 className="t t-4" id="ways">
        {ar.article.prepared.ways}
      </h2>
      <ul className="tags">
        {[...sections, ...services].map(({ href, word }) => (
          <li key={href}>
            <a className="tagl" href={href ?? undefined}>
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
