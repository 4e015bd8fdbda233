import type pg from 'pg';

/** A table of the newspaper, as much of it as copying needs. */
export interface BackedUpTable {
  name: string;
  columns: string[];
  /** SQL that puts its rows in one order on every server. */
  order: string;
}

/**
 * Every table of the newspaper, by name. Prisma's list of migrations is not one of them (the head
 * names the migrations), nor is what an extension brought, nor the queue of background work: what it
 * holds is asked for again (docs/decisions/0039-backup.md).
 */
export async function backedUpTables(client: pg.Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(TABLES);
  return rows;
}

// Texts are ordered by their bytes: servers differ in how languages sort.
const TABLES = `
  SELECT c.relname AS name, facts.columns, coalesce(key.columns, facts.order) AS "order"
  FROM pg_class c
  CROSS JOIN LATERAL (
    SELECT array_agg(a.attname::text ORDER BY a.attnum) AS columns,
           string_agg(format('%I::text COLLATE "C"', a.attname), ', ' ORDER BY a.attnum) AS "order"
    FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  ) facts
  LEFT JOIN LATERAL (
    SELECT string_agg(
             quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END,
             ', ' ORDER BY place) AS columns
    FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS key(attnum, place)
    JOIN pg_attribute a ON a.attnum = key.attnum
    WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid
  ) key ON true
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND NOT c.relispartition AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (
      SELECT FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  ORDER BY c.relname COLLATE "C"`;
