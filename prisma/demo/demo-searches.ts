import { addPoorSearches } from '@/newsroom/search/poor-searches/add-poor-searches';
import { searchedWords } from '@/newsroom/search/poor-searches/searched-words';
import { SYSTEM } from '@/newsroom/staff/actor';

const DAY_MS = 86_400_000;

/** What readers of the demo newspaper looked for and hardly found: words, times a day, stories found. */
const SEARCHES: [words: string, count: number, found: number][] = [
  ['تذاكر موسم الريااض', 9, 0],
  ['حجز اللقاح الموسمي', 6, 0],
  ['الطقص غدا', 5, 0],
  ['جدول الدوري النسائي', 4, 1],
  ['وظائف معلمين 2027', 3, 0],
  ['اسعار الذهب عيار 24', 2, 0],
];

/** Counts them on the two days before `start`. */
export async function addDemoSearches(start: Date): Promise<void> {
  for (const daysAgo of [2, 1]) {
    const counts = SEARCHES.flatMap(([query, count, found]) => {
      const searched = searchedWords(query);
      return searched ? [{ ...searched, count: count + daysAgo, found }] : [];
    });
    await addPoorSearches(SYSTEM, counts, new Date(start.getTime() - daysAgo * DAY_MS));
  }
}
