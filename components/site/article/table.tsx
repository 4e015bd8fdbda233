import type { Block, Span } from '@/newsroom/articles/body/blocks';
import { Spans } from './spans';

/** A table; one that is wider than the column scrolls by itself, with the keyboard too. */
export function Table({ table }: { table: Extract<Block, { type: 'table' }> }) {
  const { id, caption, headRow, headColumn, rows } = table;
  const [first, ...others] = rows;
  const body = headRow ? others : rows;
  return (
    <div className="tbl" role="region" aria-labelledby={caption && `table-${id}`} tabIndex={0}>
      <table>
        {caption && <caption id={`table-${id}`}>{caption}</caption>}
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
    </div>
  );
}

function head(scope: 'col' | 'row', spans: Span[], at: number) {
  return (
    <th key={at} scope={scope}>
      <Spans spans={spans} />
    </th>
  );
}
