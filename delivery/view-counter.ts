import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { countsOnce, type Opening } from './counts-once';
import { flushOften, type Flushed } from './flush-often';
import { viewBeacons } from './page-metrics';

/** A reader's browser has a story open. */
interface Reading extends Omit<Opening, 'what'> {
  articleId: number;
}

/** How often one story was opened in the hour that begins at `hour`. */
interface ViewCount {
  articleId: number;
  hour: Date;
  count: number;
}

/** Counts under a number that rises: sent again after a failure, it is the same batch. */
export interface ViewBatch {
  source: string;
  number: number;
  counts: ViewCount[];
}

export interface ViewCounterOptions {
  /** Writes a batch down; returns how much of it changed anything. A batch may come twice. */
  flush: (batch: ViewBatch) => Promise<number>;
  /** Told after something was written, at most once a minute: what shows the most read is old. */
  onFlushed?: () => void;
  /** What is known not to be public is not even counted; `flush` leaves the rest of it out. */
  isPublicArticle?: (id: number) => boolean;
  log: Pick<Logger, 'warn' | 'error'>;
  /** The clock, in milliseconds. */
  now?: () => number;
}

export interface ViewCounter extends Flushed {
  /** Counts one opening of a story, unless it is a repeat or part of a flood. Never waits. */
  count: (reading: Reading) => void;
}

const TELL_EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;
/** What could not be written for a day is out of the day's ranking. */
const GIVE_UP_MS = 24 * HOUR_MS;
/** Stories and hours that wait at most, about 2 MB; beyond it only those already there count on. */
const MOST_WAITING = 20_000;

function leaveOut(): void {
  viewBeacons.inc({ result: 'left_out' });
}

/** Counts views in memory and hands them in every few seconds, as one batch. */
export function createViewCounter(options: ViewCounterOptions): ViewCounter {
  const { isPublicArticle, log, now = Date.now } = options;
  const source = randomUUID();
  const isNew = countsOnce(now);
  let waiting = new Map<string, ViewCount>();
  /** Frozen with its first sending, so that a second one can be recognised. */
  let sending: { batch: ViewBatch; since: number } | null = null;
  let sent = 0;
  let isFailing = false;
  let isUntold = false;
  let toldAt = -Infinity;

  const count = (reading: Reading): void => {
    const { articleId } = reading;
    if (isPublicArticle?.(articleId) === false) {
      leaveOut();
      return;
    }
    const hour = Math.floor(now() / HOUR_MS) * HOUR_MS;
    const key = `${articleId} ${hour}`;
    const known = waiting.get(key);
    if ((!known && waiting.size >= MOST_WAITING) || !isNew({ ...reading, what: articleId })) {
      leaveOut();
      return;
    }
    viewBeacons.inc({ result: 'counted' });
    if (known) known.count += 1;
    else waiting.set(key, { articleId, hour: new Date(hour), count: 1 });
  };

  const send = async (): Promise<void> => {
    if (sending) await sendBatch(sending);
    // In the same turn as what it waited behind: the last one has no other.
    if (!sending && waiting.size > 0) {
      sent += 1;
      const batch = { source, number: sent, counts: [...waiting.values()] };
      sending = { batch, since: now() };
      waiting = new Map();
      await sendBatch(sending);
    }
    if (isUntold && now() - toldAt >= TELL_EVERY_MS) {
      isUntold = false;
      toldAt = now();
      options.onFlushed?.();
    }
  };

  const sendBatch = async ({ batch, since }: { batch: ViewBatch; since: number }) => {
    try {
      if ((await options.flush(batch)) > 0) isUntold = true;
      sending = null;
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ err: error }, 'views cannot be written now; they wait');
      isFailing = true;
      if (now() - since < GIVE_UP_MS) return;
      log.error({ stories: batch.counts.length }, 'views that could not be written are given up');
      sending = null;
    }
  };

  return { count, ...flushOften(send) };
}
