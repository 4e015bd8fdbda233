import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '../edition';
import { menuLinks, type MenuLink } from './menu-links';

/** The whole site behind one button on phones; it opens without a script. */
export function MastMenu({ edition }: { edition: Edition }) {
  const head = menuLinks(edition, 'header').flatMap(flat);
  const known = new Set(head.map(({ href }) => href));
  const foot = menuLinks(edition, 'footer')
    .flatMap(flat)
    .filter(({ href }) => !known.has(href));
  return (
    <details className="menu">
      <summary className="icb" aria-label={ar.site.frame.menu}>
        <Icon name="menu" />
      </summary>
      <nav aria-label={ar.site.frame.menu}>
        <LinkList links={head} />
        <LinkList links={foot} />
      </nav>
    </details>
  );
}

function flat(link: MenuLink): MenuLink[] {
  return [...(link.href === null ? [] : [link]), ...link.children];
}

function LinkList({ links }: { links: MenuLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ href, word }) => (
        <li key={`${href} ${word}`}>
          <a href={href ?? undefined}>{word}</a>
        </li>
      ))}
    </ul>
  );
}
