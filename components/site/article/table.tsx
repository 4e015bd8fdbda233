import { ar } from '@/messages/ar';
import type { Block, Span } from '@/newsroom/articles/body/blocks';
import { BidiText } from '../bidi-text';
import { isWideTable } from './is-wide-table';
import { Spans } from './spans';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A table; one that may be wider than a phone scrolls by itself, with the keyboard too. */
export function Table({ table }: { table: TableBlock }) {
  const { id, caption } = table;
  const name = caption
    ? { 'aria-labelledby': `table-${id}` }
    : { 'aria-label': ar.site.article.table };
  return (
    <figure className="tbl">
      {caption && (
        <figcaption id={`table-${id}`}>
          <BidiText text={caption} />
        </figcaption>
      )}
      {isWideTable(table) ? (
        <div className="wide" role="region" tabIndex={0} {...name}>
          <Rows table={table} name={name} />
        </div>
      ) : (
        <Rows table={table} name={name} />
      )}
    </figure>
  );
}

function Rows({
  table: { headRow, headColumn, rows },
  name,
}: {
  table: TableBlock;
  name: { 'aria-labelledby'?: string; 'aria-label'?: string };
}) {
  const [first, ...others] = rows;
  const body = headRow ? others : rows;
  return (
    <table {...name}>
      {headRow && first && (
        <thead>
          <tr>{first.map((cell, at) => head('col', cell, at))}</tr>
        </thead>
      )}
      <tbody>
        {body.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) =>
              headColumn && at === 0 ? (
                head('row', cell, at)
              ) : (
                <td key={at}>
                  <Spans spans={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function head(scope: 'col' | 'row', spans: Span[], at: number) {
  return (
    <th key={at} scope={scope}>
      <Spans spans={spans} />
    </th>
  );
}
