import { useId, useState } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset, parseLocal } from '@/newsroom/arabic/dates';
import { useEditorTools } from '../draft/draft-context';
import { remainingTime } from './remaining-time';
import { useVerbs } from './verb-context';

const words = ar.editor.dialog;
const HOUR_MS = 3_600_000;

/**
 * Date and time on the newspaper's clock, said in both calendars. `from` is the moment they begin
 * with (ISO 8601; the next full hour without one), `in` says how long it is until then.
 */
export function MomentFields({
  from,
  in: said,
}: {
  from: string | null;
  in: (span: string) => string;
}) {
  const id = useId();
  const { refusal } = useVerbs();
  const { zone, digits } = useEditorTools();
  const [opened] = useState(() => new Date());
  const [moment, setMoment] = useState(() => localOf(from ?? nextHour(opened), zone));

  const at = parseLocal(moment.date, moment.time, zone);
  const left = at ? at.getTime() - opened.getTime() : 0;
  const dateError = refusal?.fields.date;
  const timeError = refusal?.fields.time;
  return (
    <>
      <div className="two">
        <Field id={`${id}-date`} label={words.date} error={dateError}>
          <input
            {...controlProps(`${id}-date`, { error: dateError })}
            type="date"
            name="date"
            value={moment.date}
            onChange={({ target }) => setMoment({ ...moment, date: target.value })}
          />
        </Field>
        <Field id={`${id}-time`} label={words.time} error={timeError}>
          <input
            {...controlProps(`${id}-time`, { error: timeError })}
            type="time"
            name="time"
            value={moment.time}
            onChange={({ target }) => setMoment({ ...moment, time: target.value })}
          />
        </Field>
      </div>
      {at && (
        <p className="mut" aria-live="polite">
          {dualDate(at, { zone, digits })}، {clockTime(at, { zone, digits })} ({words.zone}).{' '}
          {left > 0 ? said(remainingTime(left, digits)) : words.passed}
        </p>
      )}
    </>
  );
}

function nextHour(now: Date): string {
  return new Date(Math.ceil((now.getTime() + 1) / HOUR_MS) * HOUR_MS).toISOString();
}

/** What the fields hold for a moment: `YYYY-MM-DD` and `HH:mm`. */
function localOf(iso: string, zone: string): { date: string; time: string } {
  const local = isoWithOffset(new Date(iso), zone);
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
