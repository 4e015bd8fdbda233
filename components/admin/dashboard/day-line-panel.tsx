import { ar } from '@/messages/ar';
import { clockTime } from '@/newsroom/arabic/dates';
import { withDigits } from '@/newsroom/arabic/digits';
import type { DayLineEvent } from '@/newsroom/dashboard/get-day-line';
import type { DeskClock } from '../desk-time';
import { Headline } from './headline';
import { NothingHere, Panel } from './panel';
import { placeOnLine, type PlacedEvent } from './place-on-line';

/** The horizon of the day: what came out, what is due, and the sun at now. */
export function DayLinePanel({ events, clock }: { events: DayLineEvent[]; clock: DeskClock }) {
  const words = ar.dashboard.line;
  const link = { href: '/admin/articles?state=scheduled', word: words.all };
  const line = placeOnLine(events, clock.now, clock.zone);
  const silent = line.events.filter(({ label }) => !label).length;
  return (
    <Panel title={words.title} link={link}>
      {events.length === 0 ? (
        <NothingHere text={words.empty} />
      ) : (
        <>
          <div className="hz" role="group" aria-label={words.region} tabIndex={0}>
            <div className="ax">
              <span className="sofar" style={{ inlineSize: `${line.now}%` }} />
              <span
                className="sun-now"
                style={{ insetInlineStart: `${line.now}%` }}
                title={words.now}
              />
              {line.hours.map(({ hour, at }) => (
                <span
                  key={hour}
                  className={at === 0 ? 'h first num' : 'h num'}
                  style={{ insetInlineStart: `${at}%` }}
                  aria-hidden="true"
                >
                  {hourWord(hour, clock)}
                </span>
              ))}
              {line.events.map(({ event, at }) => (
                <span
                  key={event.id}
                  className={event.state === 'published' ? 'mk out' : 'mk'}
                  style={{ insetInlineStart: `${at}%` }}
                  aria-hidden="true"
                />
              ))}
              <ol>
                {line.events.map((placed) => (
                  <Event key={placed.event.id} placed={placed} clock={clock} />
                ))}
              </ol>
            </div>
          </div>
          {silent > 0 && <p className="mut under">{words.more(silent, clock)}</p>}
        </>
      )}
    </Panel>
  );
}

function Event({
  placed: { event, label },
  clock,
}: {
  placed: PlacedEvent<DayLineEvent>;
  clock: DeskClock;
}) {
  if (!label) return null;
  const isOut = event.state === 'published';
  return (
    <li
      className={`ev ${label.side} ${isOut ? 'out' : ''}`}
      style={{ insetInlineStart: `${label.at}%` }}
    >
      <small className="num">
        <time dateTime={event.at}>{clockTime(new Date(event.at), clock)}</time>
        {isOut && ` · ${ar.dashboard.line.published}`}
      </small>
      <Headline id={event.id} title={event.title} />
    </li>
  );
}

/** «6 ص», «12 م»: the hours under the line. */
function hourWord(hour: number, clock: DeskClock): string {
  return withDigits(`${hour % 12 || 12} ${hour < 12 ? 'ص' : 'م'}`, clock.digits);
}
