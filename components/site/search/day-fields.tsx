import { ar } from '@/messages/ar';
import type { CivilDay } from '@/newsroom/arabic/dates';
import { withDigits } from '@/newsroom/arabic/digits';
import { isoDay } from '@/newsroom/arabic/written-day';
import type { FilterDay } from '@/newsroom/search/filter-names';
import type { Edition } from '../edition';

/** How a day by the Hijri calendar is written, for who has never done it here. */
const EXAMPLE: CivilDay = { year: 1448, month: 6, day: 14 };

/**
 * From which day to which, by the calendar that is chosen. Both pairs of fields hold the same days, and styles
 * show one pair; which one counts, the choice itself says (newsroom/search/normal-search.ts).
 */
export function DayFields({
  from,
  to,
  edition: { dates },
}: {
  from: FilterDay | null;
  to: FilterDay | null;
  edition: Edition;
}) {
  const words = ar.site.search;
  const isHijri = (from ?? to)?.written.calendar === 'hijri';
  const hijri = (day: CivilDay) => withDigits(`${day.day}/${day.month}/${day.year}`, dates.digits);
  const hijriField = (name: string, label: string, day: FilterDay | null) => (
    <label className="sel by-hijri">
      <span>
        {label}
        <span className="vh"> ({words.hijri})</span>
      </span>
      <input
        name={name}
        defaultValue={day ? hijri(day.hijri) : ''}
        placeholder={hijri(EXAMPLE)}
        dir="ltr"
        maxLength={30}
        inputMode="numeric"
        autoComplete="off"
      />
    </label>
  );
  const field = (name: string, label: string, day: FilterDay | null) => (
    <label className="sel by-date">
      <span>{label}</span>
      <input type="date" name={name} defaultValue={day ? isoDay(day.gregorian) : ''} />
    </label>
  );
  return (
    <div className="dates">
      <div className="cal" role="radiogroup" aria-label={words.calendar}>
        <label>
          <input type="radio" name="calendar" value="" defaultChecked={!isHijri} />
          {words.gregorian}
        </label>
        <label>
          <input type="radio" name="calendar" value="hijri" defaultChecked={isHijri} />
          {words.hijri}
        </label>
      </div>
      {field('from', words.from, from)}
      {field('to', words.to, to)}
      {hijriField('hijri-from', words.from, from)}
      {hijriField('hijri-to', words.to, to)}
    </div>
  );
}
