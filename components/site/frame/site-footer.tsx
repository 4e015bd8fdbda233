import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { withDigits } from '@/newsroom/arabic/digits';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from '../edition';
import { accountLinks, paperLinks, serviceLinks, type FooterLink } from './footer-links';
import { NameplateAgain } from './nameplate';

/** The end of every page: what the newspaper is and where everything lies. */
export function SiteFooter({ edition }: { edition: Edition }) {
  const { publication, sections, dates, now } = edition;
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
              <NameplateAgain name={publication.name} />
              <p>{publication.description}</p>
              <AccountLinks edition={edition} />
            </div>
            <LinkColumn
              title={ar.site.frame.sections}
              links={sections.map(({ slug, name }) => ({ href: `/${slug}`, word: name }))}
            />
            <LinkColumn title={ar.site.footer.paper} links={paperLinks(edition)} />
            <LinkColumn title={ar.site.footer.services} links={serviceLinks(edition)} />
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

function LinkColumn({ title, links }: { title: string; links: FooterLink[] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, word }) => (
          <li key={href}>
            <a href={href}>{word}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
