import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { Edition } from './edition';
import { SearchBox } from './search/search-form';
import { Ways } from './ways';

/**
 * A page for an address that has none to show: what happened, the search, and the ways to what there
 * is. It names no story: it is kept for the hour when nothing can be rendered, and a story that is
 * withdrawn would take it away.
 *
 * @param edition null where the newspaper is not known (app/global-not-found.tsx)
 * @param retry whether asking once more may help
 */
export function PreparedView({
  title,
  text,
  edition,
  retry = false,
  children,
}: {
  title: string;
  text: string;
  edition: Edition | null;
  retry?: boolean;
  children?: ReactNode;
}) {
  const words = ar.article.prepared;
  return (
    <div className="wrap prep">
      <h1 className="t t-1">{title}</h1>
      <p className="stand">{text}</p>
      {children}
      <form role="search" action="/search">
        <SearchBox />
      </form>
      {edition && <Ways edition={edition} />}
      <p className="acts">
        {retry && (
          <a className="btn pri" href="">
            {words.retry}
          </a>
        )}
        <a className="btn line" href="/">
          {ar.site.lists.toFront}
        </a>
      </p>
    </div>
  );
}
