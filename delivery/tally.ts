import type { Logger } from 'pino';
import { flushOften, type Flushed } from './flush-often';

interface TallyOptions<T> {
  /** Writes counts down. */
  write: (counts: T[]) => Promise<void>;
  /** Adds a newer count of the same thing to the one that waits. */
  merge: (known: T, newer: T) => void;
  /** Different things that wait at most; beyond it only those already there count on. */
  most: number;
  /** What is counted, for the log. */
  what: string;
  log: Pick<Logger, 'warn'>;
}

/** Counts of things by a key, gathered in memory. */
export interface Tally<T> extends Flushed {
  add: (key: string | number, one: T) => void;
}

/**
 * Gathers counts in memory and hands them in every few seconds. A batch that failed is added to the
 * next one, so after a lost connection some may count twice: it is a ranking, no account.
 */
export function createTally<T>({ write, merge, most, what, log }: TallyOptions<T>): Tally<T> {
  let waiting = new Map<string | number, T>();
  let isFailing = false;

  const add: Tally<T>['add'] = (key, one) => {
    const known = waiting.get(key);
    if (known) merge(known, one);
    else if (waiting.size < most) waiting.set(key, one);
  };

  const send = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const sending = waiting;
    waiting = new Map();
    try {
      await write([...sending.values()]);
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ err: error }, `${what} cannot be written now; they wait`);
      isFailing = true;
      const since = waiting;
      waiting = sending;
      for (const [key, one] of since) add(key, one);
    }
  };

  return { add, ...flushOften(send) };
}
