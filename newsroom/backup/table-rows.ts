import { createHash } from 'node:crypto';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackedUpTable } from './backed-up-tables';

export interface RowsDigest {
  rows: number;
  /** In hex, of the COPY text in the order of the primary key. */
  sha256: string;
}

/** What makes COPY write the same text on every server and for every owner. */
export const SAME_TEXT = `
  SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL client_encoding = 'UTF8'`;

/** Names of columns for SQL. */
export function columnList(columns: string[]): string {
  return columns.map((name) => pg.escapeIdentifier(name)).join(', ');
}

/**
 * Reads a table as COPY text, in the order of its primary key, and hands every chunk to `take`
 * before it asks for the next. To be called where SAME_TEXT has been said.
 */
export async function readRows(
  client: pg.Client,
  { name, columns, order }: BackedUpTable,
  take: (chunk: Buffer) => Promise<void> | void,
): Promise<RowsDigest> {
  const from = `SELECT ${columnList(columns)} FROM ${pg.escapeIdentifier(name)} ORDER BY ${order}`;
  const stream = client.query(copyTo(`COPY (${from}) TO STDOUT`));
  const hash = createHash('sha256');
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    await take(chunk);
  }
  return { rows: stream.rowCount, sha256: hash.digest('hex') };
}
