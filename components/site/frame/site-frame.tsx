import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { KEY } from '@/newsroom/events/page-keys';
import type { Edition } from '../edition';
import { BreakingBar } from './breaking-bar';
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
  lastPage,
  status,
  banner,
  children,
}: {
  edition: Edition;
  current?: string | null;
  isPlace?: boolean;
  search?: boolean;
  lastUpdate?: string | null;
  /** Of a list in pages: the number of its last one. */
  lastPage?: number;
  /** With which status it is answered, where that is not its address's own. */
  status?: number;
  /** Stands between the navigation and the content: the notice of a preview. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      {/* For the front, which takes both out again: what the page shows, so that it can be kept
          until one of it changes (the header shows today's date), and where its list ends. A page
          whose queries were not heard says nothing, and so is not kept; nor is one with a status. */}
      {edition.shown.has(KEY.settings) && (
        <meta name="matbaa:keys" content={[...edition.shown, KEY.today].join(' ')} />
      )}
      {edition.look.accent && <meta name="matbaa:accent" content={edition.look.accent.join(' ')} />}
      {status !== undefined && <meta name="matbaa:status" content={String(status)} />}
      {lastPage !== undefined && <meta name="matbaa:last-page" content={String(lastPage)} />}
      <a className="skip" href="#main">
        {ar.site.frame.skip}
      </a>
      <SiteHeader edition={edition} isFront={current === 'front'} lastUpdate={lastUpdate} />
      <SectionNav edition={edition} current={current} isPlace={isPlace} search={search} />
      <BreakingBar edition={edition} />
      {banner}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter edition={edition} />
    </>
  );
}
