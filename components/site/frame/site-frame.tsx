import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { Edition } from '../edition';
import { SectionNav } from './section-nav';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Everything around a page's own content. */
export function SiteFrame({
  edition,
  current = null,
  isPlace = false,
  search = true,
  lastUpdate = null,
  banner,
  children,
}: {
  edition: Edition;
  current?: string | null;
  isPlace?: boolean;
  search?: boolean;
  lastUpdate?: string | null;
  /** Stands between the navigation and the content: breaking news, the notice of a preview. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        {ar.site.frame.skip}
      </a>
      <SiteHeader edition={edition} isFront={current === 'front'} lastUpdate={lastUpdate} />
      <SectionNav edition={edition} current={current} isPlace={isPlace} search={search} />
      {banner}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter edition={edition} />
    </>
  );
}
