import { foldWords } from '../arabic/fold';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';

/** Which working copies a query means, as a condition on the column that names the article. */
export interface DeskMatch {
  on: (articleId: Prisma.Sql) => Prisma.Sql;
  /** So few, as far as a sample tells, that all of them can be fetched. */
  isRare: boolean;
}

const MOST_WORDS = 8;
/** Of so many of the newest a common query means at least a tenth: more are soon found by looking. */
const SAMPLE = 300;

/**
 * What the desk looks for: all words, each as it stands or as the beginning of one, with or without
 * the article and the particles that are written together with it; in headline, standfirst or text.
 * Null for a query without words.
 */
export async function deskMatch(q: string): Promise<DeskMatch | null> {
  const query = deskQuery(q);
  if (!query) return null;
  const found = Prisma.sql`s."document" @@ to_tsquery('simple', ${query})`;
  // To count all would be to fetch them all.
  const [sample] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT * FROM "DeskSearch" ORDER BY "articleId" DESC LIMIT ${SAMPLE}) AS s
    WHERE ${found}`;
  const isRare = (sample?.count ?? 0) < SAMPLE / 10;
  return {
    isRare,
    on: (id) =>
      isRare
        ? // An array is looked up; a subquery the planner would test row by row along the list.
          Prisma.sql`${id} = ANY(ARRAY(SELECT s."articleId" FROM "DeskSearch" s WHERE ${found}))`
        : // Hidden from the planner, which would collect all of them first.
          Prisma.sql`(SELECT ${found} FROM "DeskSearch" s WHERE s."articleId" = ${id})`,
  };
}

/** A query in PostgreSQL's notation. */
function deskQuery(q: string): string {
  const words = [...new Set(foldWords(q))].slice(0, MOST_WORDS);
  return words.map((word) => `(${formsOf(word).join(' | ')})`).join(' & ');
}

// What may be written together with a noun, the longest first.
const PARTICLES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const BARE_PARTICLES = ['و', 'ب', 'ل'];
/** Two letters begin too many words. */
const FEWEST_LETTERS = 3;

// Folded words hold letters, digits and dots only: nothing that a query could be broken with.
function formsOf(word: string): string[] {
  if (word.length < FEWEST_LETTERS) return [`'${word}'`];
  if (!/^[ء-ي]+$/.test(word)) return [`'${word}':*`];
  const particle = PARTICLES.find(
    (one) => word.startsWith(one) && word.length - one.length >= FEWEST_LETTERS,
  );
  const stem = particle ? word.slice(particle.length) : word;
  return [
    ...new Set([word, stem, ...[...PARTICLES, ...BARE_PARTICLES].map((one) => one + stem)]),
  ].map((form) => `'${form}':*`);
}
