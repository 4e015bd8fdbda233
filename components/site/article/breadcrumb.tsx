import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { SectionRef } from '@/newsroom/articles/views';

/** Where a story belongs: the front page, then its section. */
export function Breadcrumb({ section }: { section: SectionRef }) {
  return (
    <nav className="crumb" aria-label={ar.site.article.breadcrumb}>
      <ol>
        <li>
          <a href="/">{ar.site.frame.home}</a>
          <Icon name="chevron-left" />
        </li>
        <li>
          <a href={`/${section.slug}`} aria-current="true">
            {section.name}
          </a>
        </li>
      </ol>
    </nav>
  );
}
