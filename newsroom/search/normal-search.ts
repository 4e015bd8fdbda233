import { cleanText } from '../arabic/bidi';
import { isoDay, readWrittenDay } from '../arabic/written-day';

/** In letters; of a longer query the rest is left out, and the page says so. */
export const LONGEST_QUERY = 200;

/** Fields that only the form has: its days by the Hijri calendar. */
const CALENDAR = 'calendar';
const HIJRI = 'hijri';
/** What every value but the query and the days looks like; the rest would only make addresses longer. */
const PLAIN = /^[\w-]{1,60}$/;
/** Where a page of results ended, as the engine names it. */
const PLACE = /^[\w.-]{1,100}$/;
/** A day that cannot be read is shown again as it was written. */
const LONGEST_DAY = 30;

/**
 * The one form of what is asked for in an address of the search page: known parameters in one order, those
 * without a value left out, days as `yyyy-mm-dd` of their own calendar. Equal questions get one address, and
 * nobody can make it as long as they like. Whether there is such a section, writer or day is not looked at.
 */
export function normalSearch(given: URLSearchParams): URLSearchParams {
  const isHijri = given.get(CALENDAR) === HIJRI;
  const day = (name: string) => normalDay(given.get(isHijri ? `${HIJRI}-${name}` : name) ?? '');
  const plain = (name: string) => {
    const value = given.get(name) ?? '';
    return PLAIN.test(value) ? value : '';
  };
  const sort = plain('sort');
  const values: [name: string, value: string][] = [
    ['q', normalQuery(given.get('q') ?? '')],
    ...['section', 'tag', 'writer', 'kind'].map((name) => [name, plain(name)] as [string, string]),
    ['from', day('from')],
    ['to', day('to')],
    ['sort', sort === 'date' ? sort : ''],
    ['after', PLACE.test(given.get('after') ?? '') ? (given.get('after') ?? '') : ''],
    ['page', plain('page')],
  ];
  return new URLSearchParams(values.filter(([, value]) => value !== ''));
}

/** Whether an address has fields of the form that no address of a search needs. */
export function isFormSearch(given: URLSearchParams): boolean {
  return [CALENDAR, `${HIJRI}-from`, `${HIJRI}-to`].some((name) => given.has(name));
}

/** One letter more than is searched for: so the page knows that there was more. */
function normalQuery(text: string): string {
  // Bytes that are no letters of any script come as replacement characters.
  const clean = cleanText(text.slice(0, MOST_READ)).normalize('NFC').replaceAll('\ufffd', ' ');
  const letters = [...clean.replaceAll(/\s+/g, ' ').trim()];
  return letters
    .slice(0, LONGEST_QUERY + 1)
    .join('')
    .trim();
}

/** Of what is longer nobody needs to look at the end. */
const MOST_READ = 10 * LONGEST_QUERY;

function normalDay(text: string): string {
  const day = readWrittenDay(text.slice(0, LONGEST_DAY));
  return day ? isoDay(day) : cleanText(text.slice(0, LONGEST_DAY)).trim();
}
