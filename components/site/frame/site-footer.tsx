import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { withDigits } from '@/newsroom/arabic/digits';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from '../edition';
import { accountLinks } from './footer-links';
import { menuLinks, type MenuLink } from './menu-links';
import { NameplateAgain } from './nameplate';

/** The end of every page: what the newspaper is and where everything lies. */
export function SiteFooter({ edition }: { edition: Edition }) {
  const { publication, dates, now } = edition;
  const year = withDigits(String(wallClock(now, dates.zone).year), dates.digits);
  return (
    <footer>
      <p className="totop">
        <a href="#top">
          <Icon name="arrow-up" className="s" />
          {ar.site.frame.backToTop}
        </a>
      </p>
      <div className="foot">
        <div className="wrap">
          <div className="fg">
            <div>
              <NameplateAgain name={publication.name} logo={edition.look.logo} />
              <p>{publication.description}</p>
              <AccountLinks edition={edition} />
            </div>
            {columns(menuLinks(edition, 'footer')).map((column) => (
              <LinkColumn key={column.word} column={column} />
            ))}
          </div>
          <div className="bt">
            <p>{ar.site.footer.rights(year, publication.name)}</p>
            <p>
              {ar.site.footer.clock(publication.city)} · {ar.site.footer.system}
            </p>
          </div>
        </div>
      </div>
    </footer>
  );
}

function AccountLinks({ edition }: { edition: Edition }) {
  const links = accountLinks(edition);
  if (links.length === 0) return null;
  return (
    <ul className="accs" aria-label={ar.site.footer.elsewhere}>
      {links.map(({ href, word, rel }) => (
        <li key={href}>
          <a href={href} rel={rel}>
            <bdi>{word}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Entries with nothing below them share a column. */
function columns(links: MenuLink[]): MenuLink[] {
  const alone = links.filter(({ children }) => children.length === 0);
  const word = ar.menus.more;
  return [
    ...links.filter(({ children }) => children.length > 0),
    ...(alone.length > 0 ? [{ href: null, word, children: alone }] : []),
  ];
}

function LinkColumn({ column: { href, word, children } }: { column: MenuLink }) {
  return (
    <div>
      <h2>{href === null ? word : <a href={href}>{word}</a>}</h2>
      <ul>
        {children.map((link) => (
          <li key={`${link.href} ${link.word}`}>
            <a href={link.href ?? undefined}>{link.word}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
