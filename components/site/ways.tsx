import { ar } from '@/messages/ar';
import type { Edition } from './edition';
import { serviceLinks } from './frame/footer-links';

/** Feeds are for programs. */
const FOR_PEOPLE = /^\/(?:latest|most-read|archive)/;

/** The ways on from a page that has nothing to show: sections, the newest, the most read, the archive. */
export function Ways({ edition }: { edition: Edition }) {
  const sections = edition.sections.map(({ slug, name }) => ({ href: `/${slug}`, word: name }));
  const services = serviceLinks(edition).filter(({ href }) => FOR_PEOPLE.test(href));
  return (
    <nav aria-labelledby="ways">
      <h2 className="t t-4" id="ways">
        {ar.article.prepared.ways}
      </h2>
      <ul className="tags">
        {[...sections, ...services].map(({ href, word }) => (
          <li key={href}>
            <a className="tagl" href={href}>
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
