import { DeskLink } from '@/components/admin/desk-link';
import { ar } from '@/messages/ar';
import type { RecordItem } from '@/newsroom/audit/views';
import { DeskTime, exactTime, type DeskClock } from '../desk-time';
import { AboutLink } from './record-about';
import { actOf, detailWords, whoOf } from './record-words';

/** Events as sentences: who did what to which thing, when, and what changed. */
export function RecordList({ items, clock }: { items: RecordItem[]; clock: DeskClock }) {
  return (
    <ol className="panel au" aria-label={ar.audit.list}>
      {items.map((item) => (
        <RecordLine key={item.id} item={item} clock={clock} />
      ))}
    </ol>
  );
}

function RecordLine({ item, clock }: { item: RecordItem; clock: DeskClock }) {
  const details = detailWords(item, clock);
  const act = actOf(item);
  const time = exactTime(new Date(item.at), clock);
  return (
    <li>
      <p>
        <b>
          <bdi>{whoOf(item)}</bdi>
        </b>
        {': '}
        {act} <AboutLink item={item} act={act} />
      </p>
      {details && (
        <p className="au-d" dir="auto">
          {details}
        </p>
      )}
      <p className="mut au-t">
        <DeskTime at={item.at} clock={clock} />
        <DeskLink
          className="lnk"
          href={`/admin/audit/${item.id}`}
          aria-label={ar.audit.detailsOf(act, time)}
        >
          {ar.audit.details}
        </DeskLink>
      </p>
    </li>
  );
}
