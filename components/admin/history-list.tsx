import { ar } from '@/messages/ar';
import { clockTime, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { HistoryEntry } from '@/newsroom/articles/desk-views';

/** Who did what to an article and when. `zone` is the IANA name of the newspaper's. */
export function HistoryList({
  entries,
  zone,
  digits,
}: {
  entries: HistoryEntry[];
  zone: string;
  digits: DigitSystem;
}) {
  const words = ar.editor;
  return (
    <ol className="hs">
      {entries.map(({ id, at, by, type, detail }) => {
        const date = new Date(at);
        return (
          <li key={id}>
            <b>{words.history[type] ?? words.historyOther}</b>
            <span>
              <bdi>{by ?? words.bySystem}</bdi>
            </span>
            <time className="num" dateTime={isoWithOffset(date, zone)}>
              {gregorianDate(date, { zone, digits })}، {clockTime(date, { zone, digits })}
            </time>
            {detail && <p dir="auto">{detail}</p>}
          </li>
        );
      })}
    </ol>
  );
}
