import pg from 'pg';
import type { BackedUpTable } from './backed-up-tables';

/**
 * Takes foreign keys and indexes off the tables, so that rows may come in any order and are indexed
 * at once; resolves to what puts them back as they were, which also checks every reference. Both in
 * the transaction that `client` has open. Primary keys stay: rows are read in their order.
 */
export async function bareTables(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: references } = await client.query<{ table: string; name: string; sql: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name,
            pg_get_constraintdef(oid) AS sql
     FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
     ORDER BY conrelid::regclass::text, conname`,
  );
  for (const { table, name } of references) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  const indexes = await listIndexes(client);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  return async () => {
    for (const { sql } of indexes) await client.query(sql);
    for (const { table, name, sql } of references) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${sql}`);
    }
  };
}

/** Of ordinary tables, and not those that a constraint stands for. */
async function listIndexes(client: pg.Client): Promise<{ name: string; sql: string }[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS sql
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
     ORDER BY 1`,
  );
  return rows;
}

/** Empties the tables that a migration has written to. Without foreign keys, in any order. */
export async function emptyTables(client: pg.Client, tables: BackedUpTable[]): Promise<void> {
  for (const { name } of tables) {
    const table = pg.escapeIdentifier(name);
    const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
    if (rowCount) await client.query(`TRUNCATE ${table}`);
  }
}
