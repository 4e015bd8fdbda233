import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { SearchBox } from './search/search-form';

/** A page for an address that has none to show: what happened, the search, the way to the front. */
export function PreparedView({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="wrap prep">
      <h1 className="t t-1">{title}</h1>
      <p className="stand">{text}</p>
      {children}
      <form role="search" action="/search">
        <SearchBox />
      </form>
      <a className="btn line" href="/">
        {ar.site.lists.toFront}
      </a>
    </div>
  );
}
