import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '../edition';
import { inkClass } from '../ink-class';
import { HeaderSearch } from './header-search';
import { menuLinks, type MenuLink } from './menu-links';

/**
 * The newspaper's menu and, unless the page brings its own, the search.
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
  const mark = (slug: string | undefined) =>
    slug !== undefined && slug === current ? (isPlace ? 'page' : 'true') : undefined;
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
            {menuLinks(edition, 'header').map((link) => (
              <li key={`${link.href} ${link.word}`}>
                {link.children.length > 0 ? (
                  <SubMenu link={link} mark={mark} />
                ) : (
                  <NavLink link={link} mark={mark} />
                )}
              </li>
            ))}
          </ul>
        </nav>
        {search && <HeaderSearch />}
      </div>
    </div>
  );
}

type Mark = (slug: string | undefined) => 'page' | 'true' | undefined;

function NavLink({ link: { href, word, slug, ink }, mark }: { link: MenuLink; mark: Mark }) {
  return (
    <a href={href ?? undefined} className={ink && inkClass(ink)} aria-current={mark(slug)}>
      {word}
    </a>
  );
}

/** What stands below an entry opens under the whole bar; of those that are there one at a time. */
function SubMenu({ link, mark }: { link: MenuLink; mark: Mark }) {
  const own = link.href === null ? [] : [{ ...link, word: ar.menus.all(link.word) }];
  const isInside = [link, ...link.children].some(({ slug }) => mark(slug) !== undefined);
  return (
    <details className="sub" name="sub-menu">
      <summary className={isInside ? 'here' : undefined}>
        {link.word}
        <Icon name="chevron-down" className="s" />
      </summary>
      <ul>
        {[...own, ...link.children].map((one) => (
          <li key={`${one.href} ${one.word}`}>
            <NavLink link={one} mark={mark} />
          </li>
        ))}
      </ul>
    </details>
  );
}
