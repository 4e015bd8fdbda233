import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { DeskListItem } from '@/newsroom/articles/desk-views';
import { exactTime, DeskTime, type DeskClock } from '../desk-time';
import { StateChip } from '../state-chip';
import { AssignmentMark } from './assignment-mark';
import { DeskThumb } from './desk-thumb';

/** The articles as a table; on phones each row is a card (lists.css). */
export function ArticleTable({ items, clock }: { items: DeskListItem[]; clock: DeskClock }) {
  const { columns } = ar.desk.list;
  return (
    <div className="panel">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.article}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.writer}</th>
            <th scope="col">{columns.updated}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ArticleRow key={item.id} item={item} clock={clock} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ArticleRow({ item, clock }: { item: DeskListItem; clock: DeskClock }) {
  const words = ar.desk.list;
  const writers = item.writers.length > 0 ? item.writers : [item.createdBy ?? words.noWriter];
  return (
    <tr>
      <td>
        <div className="tt">
          <DeskThumb picture={item.picture} />
          <div>
            <Link className="hl" href={`/admin/articles/${item.id}`} prefetch={false} dir="auto">
              {item.title || words.untitled}
            </Link>
            <div className="mut num">
              <bdi dir="ltr">{words.number(item.id)}</bdi> · {item.section?.name ?? words.noSection}
            </div>
            <AssignmentMark assignment={item.assignment} clock={clock} />
          </div>
        </div>
      </td>
      <td>
        <span className="chips">
          <StateChip state={item.state} unpublishedChanges={item.unpublishedChanges} />
        </span>
      </td>
      <td>{writers.join('، ')}</td>
      <td>
        {item.publishAt ? (
          words.due(exactTime(new Date(item.publishAt), clock))
        ) : (
          <DeskTime at={item.updatedAt} clock={clock} />
        )}
      </td>
    </tr>
  );
}
