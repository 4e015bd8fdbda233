import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { DeskListItem } from '@/newsroom/articles/desk-views';
import type { ListInput } from '@/newsroom/articles/list-input';
import { exactTime, DeskTime, type DeskClock } from '../desk-time';
import { StateChip } from '../state-chip';
import { AssignmentMark } from './assignment-mark';
import { DeskThumb } from './desk-thumb';

type Sort = NonNullable<ListInput['sort']>;
type TimeColumn = Exclude<Sort, 'views'>;

/** In which order the articles stand, and the addresses of the other orders. */
export interface ListOrder {
  sort: Sort;
  isUp: boolean;
  hrefs: Record<Sort, string>;
}

/** The articles as a table; on phones each row is a card (lists.css). */
export function ArticleTable({
  items,
  clock,
  order,
  writing,
  chosen,
  onChoose,
}: {
  items: DeskListItem[];
  clock: DeskClock;
  order: ListOrder;
  /** Who leads the editing of an article now, by its number. */
  writing: Record<number, { name: string }>;
  chosen: ReadonlySet<number>;
  onChoose: (ids: number[], isChosen: boolean) => void;
}) {
  const { columns, chooseAll } = ar.articleList;
  const ids = items.map(({ id }) => id);
  const time = order.sort === 'views' ? 'updated' : order.sort;
  return (
    <div className="panel">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">
              <div className="tt">
                <Tick
                  label={chooseAll}
                  checked={ids.every((id) => chosen.has(id))}
                  onChange={(isChosen) => onChoose(ids, isChosen)}
                />
                {columns.article}
              </div>
            </th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.writer}</th>
            <SortHead column={time} order={order} />
            <SortHead column="views" order={order} />
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ArticleRow
              key={item.id}
              item={item}
              clock={clock}
              time={time}
              writer={writing[item.id]?.name}
              isChosen={chosen.has(item.id)}
              onChoose={(isChosen) => onChoose([item.id], isChosen)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The head of a column that the list can be ordered by; pressed again it turns the order round. */
function SortHead({ column, order }: { column: Sort; order: ListOrder }) {
  const isHere = order.sort === column;
  return (
    <th
      scope="col"
      className={column === 'views' ? 'end' : undefined}
      aria-sort={isHere ? (order.isUp ? 'ascending' : 'descending') : undefined}
    >
      <Link href={order.hrefs[column]} prefetch={false}>
        {ar.articleList.columns[column]}
        {isHere && <Icon name={order.isUp ? 'arrow-up' : 'arrow-down'} className="s" />}
      </Link>
    </th>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="ck">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

function ArticleRow({
  item,
  clock,
  time,
  writer,
  isChosen,
  onChoose,
}: {
  item: DeskListItem;
  clock: DeskClock;
  time: TimeColumn;
  /** Who leads the editing now. */
  writer: string | undefined;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const words = ar.desk.list;
  const writers = item.writers.length > 0 ? item.writers : [item.createdBy ?? words.noWriter];
  return (
    <tr className={isChosen ? 'on' : undefined}>
      <td>
        <div className="tt">
          <Tick
            label={ar.articleList.choose(item.title || words.number(item.id))}
            checked={isChosen}
            onChange={onChoose}
          />
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
          {writer !== undefined && (
            <span className="st st-review">
              <Icon name="pencil-line" />
              {ar.articleList.writing(writer)}
            </span>
          )}
        </span>
      </td>
      <td>{writers.join('، ')}</td>
      <td>
        <RowTime item={item} clock={clock} time={time} />
      </td>
      <td className="num end">
        {item.views === null ? (
          <span aria-hidden="true">—</span>
        ) : (
          <>
            <Icon name="eye" className="s lg:hidden" />
            <span className="vh">{ar.articleList.columns.views}: </span>
            {formatNumber(item.views, clock)}
          </>
        )}
      </td>
    </tr>
  );
}

/** When the article was last changed, begun or published; of a scheduled one when it is due. */
function RowTime({
  item,
  clock,
  time,
}: {
  item: DeskListItem;
  clock: DeskClock;
  time: TimeColumn;
}) {
  if (item.publishAt) return ar.desk.list.due(exactTime(new Date(item.publishAt), clock));
  const times = {
    updated: item.updatedAt,
    created: item.createdAt,
    published: item.firstPublishedAt,
  };
  const at = times[time];
  return at ? <DeskTime at={at} clock={clock} /> : ar.articleList.never;
}
