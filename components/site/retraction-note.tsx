import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { BidiText } from './bidi-text';
import type { Edition } from './edition';

/** Which story was withdrawn, when and why. */
export function RetractionNote({
  retraction: { title, at, reason },
  edition: { dates },
}: {
  retraction: { title: string; at: string; reason: string };
  edition: Edition;
}) {
  const words = ar.site.prepared.retracted;
  const date = new Date(at);
  return (
    <dl className="corr">
      <dt>{words.headline}</dt>
      <dd>
        <BidiText text={title} />
      </dd>
      <dt>{words.at}</dt>
      <dd>
        <time dateTime={isoWithOffset(date, dates.zone)}>
          {dualDate(date, dates)}، {clockTime(date, dates)}
        </time>
      </dd>
      <dt>{words.reason}</dt>
      <dd>
        <BidiText text={reason} />
      </dd>
    </dl>
  );
}
