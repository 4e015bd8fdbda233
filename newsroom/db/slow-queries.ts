import { channel, subscribe } from 'node:diagnostics_channel';

/** A statement that took long, as its caller saw it: the wait for a connection counts. */
export interface SlowQuery {
  /** Without its parameters. */
  sql: string;
  ms: number;
}

const LONGEST_SQL = 2000;

// One channel for the whole process, however often a bundler repeats this module.
const NAME = 'matbaa:slow-query';
const slowQueries = channel(NAME);

/** Calls `listener` at every slow statement of this process. */
export function onSlowQuery(listener: (query: SlowQuery) => void): void {
  subscribe(NAME, (message) => listener(message as SlowQuery));
}

/** Tells of a statement if it took at least `limit` milliseconds. */
export function reportQuery({ query, duration }: Measured, limit: number): void {
  if (duration < limit) return;
  const told: SlowQuery = { sql: query.slice(0, LONGEST_SQL), ms: Math.round(duration) };
  slowQueries.publish(told);
}

/** What Prisma tells of a statement (its parameters are not read). */
interface Measured {
  query: string;
  duration: number;
}
