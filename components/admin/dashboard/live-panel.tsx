import { ar } from '@/messages/ar';
import type { ReadNow } from '@/newsroom/readership/list-read-now';
import type { DeskClock } from '../desk-time';
import { Headline } from './headline';
import { NothingHere, Panel } from './panel';

/** What readers open now, each with a bar as long as its share of the first. */
export function LivePanel({ items, clock }: { items: ReadNow[]; clock: DeskClock }) {
  const words = ar.dashboard.live;
  const most = items[0]?.views ?? 1;
  return (
    <Panel title={words.title} link={{ href: '/most-read', word: words.all }}>
      {items.length === 0 ? (
        <NothingHere text={words.empty} />
      ) : (
        <>
          <p className="mut under">{words.note}</p>
          <ol className="live">
            {items.map(({ id, title, views }) => (
              <li key={id}>
                <Headline id={id} title={title} />
                <b className="num">{words.views(views, clock)}</b>
                <Bar share={views / most} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

function Bar({ share }: { share: number }) {
  const length = Math.max(1, Math.round(share * 100));
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" />
      <rect className="now" x={100 - length} width={length} height="4" />
    </svg>
  );
}
