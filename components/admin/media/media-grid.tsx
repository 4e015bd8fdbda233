import Link from 'next/link';
import { ar } from '@/messages/ar';
import { withDigits } from '@/newsroom/arabic/digits';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { DeskTime, type DeskClock } from '../desk-time';
import { MediaBadges } from './media-badges';
import { MediaThumb } from './media-thumb';

export interface MediaItemsProps {
  items: LibraryItem[];
  clock: DeskClock;
  /** The one whose detail is open. */
  openId: number | undefined;
  /** Addresses of the details, by id. */
  hrefs: Record<number, string>;
  chosen: ReadonlySet<number>;
  onChoose: (id: number, isChosen: boolean) => void;
}

/** The library as pictures. */
export function MediaGrid(props: MediaItemsProps) {
  const { items, clock, openId, hrefs } = props;
  return (
    <ul className="gr" aria-label={ar.media.list.label}>
      {items.map((item) => (
        <li key={item.id} className={item.id === openId ? 'on' : undefined}>
          <Link
            href={hrefs[item.id] ?? ''}
            prefetch={false}
            scroll={false}
            aria-current={item.id === openId || undefined}
          >
            <MediaThumb item={item} />
            <MediaBadges item={item} digits={clock.digits} />
            <b>
              <bdi>{item.name}</bdi>
            </b>
            <MediaSize item={item} clock={clock} />
          </Link>
          <Chooser {...props} item={item} />
        </li>
      ))}
    </ul>
  );
}

/** The library as lines of a table; on phones each is a card (lists.css). */
export function MediaTable(props: MediaItemsProps) {
  const { items, clock, openId, hrefs } = props;
  const { columns } = ar.media.list;
  return (
    <div className="panel">
      <table className="tbl mt" aria-label={ar.media.list.label}>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.licence}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.size}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className={item.id === openId ? 'on' : undefined}>
              <td>
                <div className="tt">
                  <Chooser {...props} item={item} />
                  <MediaThumb item={item} />
                  <div>
                    <Link
                      className="hl"
                      href={hrefs[item.id] ?? ''}
                      prefetch={false}
                      scroll={false}
                    >
                      <bdi>{item.name}</bdi>
                    </Link>
                    <div className="mut name">
                      <bdi>{item.fileName}</bdi>
                    </div>
                    <MediaBadges item={item} digits={clock.digits} />
                  </div>
                </div>
              </td>
              <td>{ar.media.licences[item.licence]}</td>
              <td>{item.createdBy && <bdi>{item.createdBy}</bdi>}</td>
              <td>
                <DeskTime at={item.createdAt} clock={clock} />
              </td>
              <td>
                <MediaSize item={item} clock={clock} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Chooser({
  item,
  chosen,
  onChoose,
}: Pick<MediaItemsProps, 'chosen' | 'onChoose'> & { item: LibraryItem }) {
  return (
    <label className="gr-pick">
      <input
        type="checkbox"
        aria-label={ar.media.list.select(item.name)}
        checked={chosen.has(item.id)}
        onChange={(event) => onChoose(item.id, event.target.checked)}
      />
    </label>
  );
}

function MediaSize({ item, clock }: { item: LibraryItem; clock: DeskClock }) {
  const { width, height, bytes } = item;
  if (width === 0) {
    return <span className="num">{bytes > 0 && ar.media.size(bytes, clock)}</span>;
  }
  return (
    <span className="num">
      <bdi dir="ltr">{withDigits(`${width}×${height}`, clock.digits)}</bdi>
    </span>
  );
}
