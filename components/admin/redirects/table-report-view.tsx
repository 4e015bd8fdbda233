import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { AddressText } from './address-text';
import type { ShownReport } from './send-table';

const words = ar.redirectsDesk.table;
const FIGURES = ['lines', 'created', 'changed', 'unchanged', 'refused'] as const;

/** What was, or would be, done with a table, and every line that was refused. */
export function TableReportView({
  title,
  isDone,
  report,
  digits,
}: {
  title: string;
  isDone: boolean;
  report: ShownReport;
  digits: DigitSystem;
}) {
  return (
    <>
      <p className={isDone ? 'ban g' : 'ban'} role="status">
        <Icon name={isDone ? 'circle-check' : 'info'} className="s" />
        <span>{title}</span>
      </p>
      <dl className="rd-report">
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{words.report[figure]}</dt>
            <dd className="num">{formatNumber(report[figure], { digits })}</dd>
          </div>
        ))}
      </dl>
      {report.refused > 0 && <Refused report={report} digits={digits} />}
    </>
  );
}

function Refused({ report, digits }: { report: ShownReport; digits: DigitSystem }) {
  const { reasons, examples, refused } = report;
  return (
    <>
      <h3>{words.reasons}</h3>
      <ul>
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            <b className="num">{formatNumber(count, { digits })}</b> · {reason}
          </li>
        ))}
      </ul>
      <div className="rd-wide" tabIndex={0} role="region" aria-label={words.examples}>
        <table className="rd-refused">
          <caption>
            {words.examples}{' '}
            {examples.length < refused && words.firstOnly(examples.length, { digits })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ line, from, reason }) => (
              <tr key={line}>
                <td className="num">{formatNumber(line, { digits })}</td>
                <td>
                  <AddressText>{from}</AddressText>
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
