import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { LOCK } from '../db/advisory-locks';

const RETRY_MS = 2000;
const PULSE_MS = 10_000;

interface Holding {
  /** Address of the database. */
  url: string;
  /** The lock is held no longer, or nobody knows: another instance may do the work now. */
  onLost: (error: unknown) => void;
  /** Ends the waiting. */
  signal: AbortSignal;
}

/**
 * Waits until this process is the one of the newspaper's instances that does background work.
 * Resolves to what gives that up; rejects when the database cannot be reached, or when `signal` says so.
 */
export async function holdJobsLock({ url, onLost, signal }: Holding): Promise<() => Promise<void>> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'matbaa jobs',
    connectionTimeoutMillis: 5000,
    query_timeout: PULSE_MS,
    keepAlive: true,
  });
  let lost = onLost;
  const close = async (): Promise<void> => {
    lost = () => undefined;
    await client.end();
  };
  // An error without a listener would end the process without a word.
  client.on('error', (error) => lost(error));
  client.on('end', () => lost(new Error('the connection ended')));
  try {
    await client.connect();
    await client.query(KEEPALIVE);
    // Not the lock that waits: its statement would hold back the cleaning of the whole database.
    while (!(await tryLock(client))) await wait(RETRY_MS, undefined, { signal });
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  const timer = setInterval(() => {
    client.query('SELECT 1').catch((error: unknown) => lost(error));
  }, PULSE_MS).unref();
  return async () => {
    clearInterval(timer);
    await close();
  };
}

// The server learns within a minute that a machine which held the lock is gone, not after two hours.
const KEEPALIVE =
  'SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3';

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS held',
    [LOCK.jobs],
  );
  return rows[0]?.held === true;
}
