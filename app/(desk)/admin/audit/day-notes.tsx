import type { DeskClock } from '@/components/admin/desk-time';
import { ar } from '@/messages/ar';
import { dayInWords } from '@/newsroom/arabic/written-day';
import type { RecordDay } from '@/newsroom/audit/log-range';

const words = ar.audit.filters;

/** The days of the filter in both calendars, or that one of them is none. */
export function DayNotes({
  days,
  clock: { digits },
}: {
  days: { name: 'from' | 'to'; text: string; day: RecordDay | null }[];
  clock: Pick<DeskClock, 'digits'>;
}) {
  return days.map(({ name, text, day }) => (
    <p key={name} className="mut au-day">
      {day ? (
        <>
          {words[name]}{' '}
          {words.bothCalendars(
            dayInWords({ ...day.hijri, calendar: 'hijri' }, digits),
            dayInWords({ ...day.gregorian, calendar: 'gregorian' }, digits),
          )}
        </>
      ) : (
        words.unknownDay(text)
      )}
    </p>
  ));
}
