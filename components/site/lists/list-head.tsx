import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { ListPage, SectionInk } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { inkClass } from '../ink-class';

/** The title of a list with the thick rule that runs on from it. */
export function ListHead({
  title,
  kicker,
  description,
  list,
  feed,
  ink = 'accent',
  children,
}: {
  title: ReactNode;
  /** What kind of list it is, over the title. */
  kicker?: string;
  description?: string;
  /** The list itself: how many stories it holds, and which of its pages this is. */
  list?: Pick<ListPage, 'page' | 'pages' | 'total'> & { dates: Edition['dates'] };
  /** Address of the feed of exactly this list. */
  feed?: string;
  /** Of the section that it is the list of. */
  ink?: SectionInk;
  children?: ReactNode;
}) {
  return (
    <header className={['sec-h', inkClass(ink)].filter(Boolean).join(' ')}>
      {kicker && <p className="lab">{kicker}</p>}
      <h1>
        <span>
          {title}
          {list && list.page > 1 && <small>{pageOf(list)}</small>}
        </span>
      </h1>
      {description && <p>{description}</p>}
      {(list || feed) && (
        <p className="meta">
          {list && list.total > 0 && <span>{ar.lists.count(list.total, list.dates)}</span>}
          {feed && (
            <a href={feed}>
              <Icon name="rss" />
              {ar.lists.feedWord}
            </a>
          )}
        </p>
      )}
      {children}
    </header>
  );
}

function pageOf({ page, pages, dates }: { page: number; pages: number; dates: Edition['dates'] }) {
  const shown = (value: number) => formatNumber(value, dates);
  return ar.lists.pageOf(shown(page), shown(pages));
}
