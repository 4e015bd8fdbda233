import type { Tx } from '../../db/client';
import { parseQuery } from '../parse-query';
import { strictQuery } from '../postgres/tsquery';
import { tsvector } from '../postgres/tsvector';
import { searchDocument } from '../search-document';
import type { JudgedQuery } from './judged-queries';

const ENGINES = ['ours', 'arabic', 'simple', 'ILIKE'] as const;
type Engine = (typeof ENGINES)[number];

export interface Misses {
  engine: Engine;
  right: number;
  wrong: JudgedQuery[];
}

/**
 * Asks the same questions of the same texts: of ours, of PostgreSQL's `arabic` and `simple` configurations
 * (`websearch_to_tsquery`), and of ILIKE with every word. The texts lie in a table that ends with the
 * transaction.
 */
export async function compareEngines(
  tx: Tx,
  texts: string[],
  queries: JudgedQuery[],
): Promise<Misses[]> {
  await tx.$executeRaw`
    CREATE TEMP TABLE compared (id int PRIMARY KEY, text text, ours tsvector) ON COMMIT DROP`;
  for (const [id, text] of texts.entries()) {
    const ours = tsvector(searchDocument({ title: '', standfirst: '', tags: [], body: text }));
    await tx.$executeRaw`INSERT INTO compared VALUES (${id}, ${text}, ${ours}::tsvector)`;
  }
  const misses: Misses[] = [];
  for (const engine of ENGINES) {
    const wrong: JudgedQuery[] = [];
    for (const one of queries) {
      if ((await finds(tx, engine, one)) !== one.isFound) wrong.push(one);
    }
    misses.push({ engine, right: queries.length - wrong.length, wrong });
  }
  return misses;
}

async function finds(tx: Tx, engine: Engine, { query, text }: JudgedQuery): Promise<boolean> {
  switch (engine) {
    case 'ours': {
      const strict = strictQuery(parseQuery(query));
      if (!strict) return false;
      return isThere(
        await tx.$queryRaw`SELECT 1 FROM compared WHERE id = ${text} AND ours @@ ${strict}::tsquery`,
      );
    }
    case 'arabic':
      return isThere(
        await tx.$queryRaw`SELECT 1 FROM compared WHERE id = ${text}
          AND to_tsvector('arabic', text) @@ websearch_to_tsquery('arabic', ${query})`,
      );
    case 'simple':
      return isThere(
        await tx.$queryRaw`SELECT 1 FROM compared WHERE id = ${text}
          AND to_tsvector('simple', text) @@ websearch_to_tsquery('simple', ${query})`,
      );
    case 'ILIKE': {
      const patterns = query.split(' ').map((word) => `%${word}%`);
      return isThere(
        await tx.$queryRaw`SELECT 1 FROM compared WHERE id = ${text}
          AND text ILIKE ALL(${patterns}::text[])`,
      );
    }
  }
}

function isThere(rows: unknown): boolean {
  return Array.isArray(rows) && rows.length > 0;
}
