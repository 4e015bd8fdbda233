import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '../edition';
import { paperLinks, serviceLinks } from './footer-links';

/** The whole site behind one button on phones; it opens without a script. */
export function MastMenu({ edition }: { edition: Edition }) {
  return (
    <details className="menu">
      <summary className="icb" aria-label={ar.site.frame.menu}>
        <Icon name="menu" />
      </summary>
      <nav aria-label={ar.site.frame.menu}>
        <ul>
          {edition.sections.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
        <ul>
          {[...serviceLinks(edition), ...paperLinks(edition)].map(({ href, word }) => (
            <li key={href}>
              <a href={href}>{word}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
