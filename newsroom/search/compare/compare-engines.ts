import type { Tx } from '../../db/client';
import { Prisma } from '../../db/generated/client';
import { parseQuery } from '../parse-query';
import { strictQuery } from '../postgres/tsquery';
import { tsvector } from '../postgres/tsvector';
import { searchDocument } from '../search-document';
import type { JudgedQuery } from './judged-query';

/** What each takes for a hit, over the tables below. */
const ENGINES = {
  ours: Prisma.sql`c.ours @@ nullif(q.strict, '')::tsquery`,
  arabic: Prisma.sql`c.arabic @@ websearch_to_tsquery('arabic', q.query)`,
  simple: Prisma.sql`c.simple @@ websearch_to_tsquery('simple', q.query)`,
  ILIKE: Prisma.sql`c.text ILIKE ALL (string_to_array(q.wanted, E'\\n'))
    AND c.text NOT ILIKE ALL (string_to_array(q.unwanted, E'\\n'))`,
};

export interface Answers {
  engine: string;
  /** Of all queries, those that found all that they had to, and nothing that they must not. */
  right: number;
  /** Texts that were not found, and texts that were found wrongly, over all queries. */
  missed: number;
  wronglyFound: number;
  wrong: JudgedQuery[];
}

/**
 * Asks the same questions of the same texts: of ours, of PostgreSQL's `arabic` and `simple` configurations
 * (`websearch_to_tsquery`), and of ILIKE with every word or quotation. The tables end with the transaction.
 */
export async function compareEngines(
  tx: Tx,
  texts: string[],
  queries: JudgedQuery[],
): Promise<Answers[]> {
  await fill(tx, texts, queries);
  const answers: Answers[] = [];
  for (const [engine, isHit] of Object.entries(ENGINES)) {
    const wrong = await tx.$queryRaw<{ query: number; isFound: boolean }[]>`
      SELECT j.query, j."isFound" FROM judged j
      JOIN asked q ON q.id = j.query JOIN compared c ON c.id = j.text
      WHERE coalesce(${isHit}, false) <> j."isFound"`;
    const asked = new Set(wrong.map(({ query }) => query));
    const missed = wrong.filter(({ isFound }) => isFound).length;
    answers.push({
      engine,
      right: queries.length - asked.size,
      missed,
      wronglyFound: wrong.length - missed,
      wrong: queries.filter((_, at) => asked.has(at)),
    });
  }
  await tx.$executeRaw`DROP TABLE compared, asked, judged`;
  return answers;
}

async function fill(tx: Tx, texts: string[], queries: JudgedQuery[]): Promise<void> {
  const ours = texts.map((body) =>
    tsvector(searchDocument({ title: '', standfirst: '', tags: [], body })),
  );
  await tx.$executeRaw`
    CREATE TEMP TABLE compared ON COMMIT DROP AS
    SELECT at - 1 AS id, text, ours::tsvector, to_tsvector('arabic', text) AS arabic,
      to_tsvector('simple', text) AS simple
    FROM unnest(${texts}::text[], ${ours}::text[]) WITH ORDINALITY AS t(text, ours, at)`;
  const strict = queries.map(({ query }) => strictQuery(parseQuery(query)) ?? '');
  const wanted = queries.map(({ query }) => patterns(query, (word) => !word.startsWith('-')));
  const unwanted = queries.map(({ query }) => patterns(query, (word) => word.startsWith('-')));
  await tx.$executeRaw`
    CREATE TEMP TABLE asked ON COMMIT DROP AS
    SELECT at - 1 AS id, query, strict, wanted, unwanted
    FROM unnest(${queries.map(({ query }) => query)}::text[], ${strict}::text[],
      ${wanted}::text[], ${unwanted}::text[])
      WITH ORDINALITY AS q(query, strict, wanted, unwanted, at)`;
  const judged = queries.flatMap(({ found, absent }, query) => [
    ...found.map((text) => ({ query, text, isFound: true })),
    ...absent.map((text) => ({ query, text, isFound: false })),
  ]);
  await tx.$executeRaw`
    CREATE TEMP TABLE judged ON COMMIT DROP AS
    SELECT query, text, "isFound" FROM jsonb_to_recordset(${JSON.stringify(judged)}::jsonb)
      AS j(query int, text int, "isFound" boolean)`;
}

/** Words, or a quotation as one, for ILIKE; a line each. */
function patterns(query: string, isMeant: (word: string) => boolean): string {
  const quoted = /^["“«](.+)["”»]$/.exec(query)?.[1];
  return (quoted === undefined ? query.split(' ') : [quoted])
    .filter(isMeant)
    .map((word) => `%${word.replace(/^-/, '')}%`)
    .join('\n');
}
