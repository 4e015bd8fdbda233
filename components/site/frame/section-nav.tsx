import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import { HeaderSearch } from './header-search';

/**
 * The sections and, unless the page brings its own, the search.
 *
 * @param current slug of the section the page belongs to, `front`, or null
 * @param isPlace true on the section's own page; a story in it only belongs there
 */
export function SectionNav({
  edition,
  current,
  isPlace,
  search,
}: {
  edition: Edition;
  current: string | null;
  isPlace: boolean;
  search: boolean;
}) {
  const mark = (slug: string) => (slug === current ? (isPlace ? 'page' : 'true') : undefined);
  return (
    <div className="bar">
      <div className="in">
        <nav className="nav" aria-label={ar.site.frame.sections}>
          <ul>
            <li>
              <a href="/" aria-current={mark('front')}>
                {ar.site.frame.home}
              </a>
            </li>
            {edition.sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${slug}`} aria-current={mark(slug)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {search && <HeaderSearch />}
      </div>
    </div>
  );
}
