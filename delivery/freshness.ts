import type { Logger } from 'pino';
import { changeOfEvent, type StoredEvent } from '@/newsroom/events/change-of-event';
import { getNewestEventId, listEventsAfter } from '@/newsroom/events/list-events';
import { listenForEvents } from '@/newsroom/events/listen-events';
import type { PageChange } from '@/newsroom/events/page-change';
import { articleOfKey, KEY, pictureOfKey, type PageKey } from '@/newsroom/events/page-keys';
import { listHiddenMedia } from '@/newsroom/media/list-hidden-media';
import type { AddressBook } from './address-book';
import { purgeDelay, purgedKeys } from './page-metrics';
import { TurnTable } from './turn-table';

interface FreshnessOptions {
  book: AddressBook;
  /** Carries a change out on everything that keeps pages; resolves when nothing withdrawn is left. */
  apply: (change: PageChange) => Promise<void>;
  /** Keys of everything that was kept by an earlier run. */
  keptKeys: () => Iterable<PageKey>;
  log: Logger;
  clock?: () => Date;
}

const AT_ONCE = 500;
/** A connection may hang without saying so; a reading that comes late does no harm. */
const READ_LIMIT_MS = 10_000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 10_000;
/** Events that may bring or move a moment at which readers see something else. */
// The settings say in which zone a day begins.
const MOVES_TURNS = /^(article|media|settings)\./;
/** Longest wait of a timer in Node, with room. */
const LONGEST_TIMER_MS = 3_600_000;

/**
 * Keeps what the front remembers true: carries out every event, in the order of ids, and every
 * turn of the clock.
 */
export class Freshness {
  readonly #options: FreshnessOptions;
  readonly #clock: () => Date;
  readonly #turns: TurnTable;
  #lastId: bigint | null = null;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #retryMs = FIRST_RETRY_MS;
  #listener: { close: () => Promise<void> } | null = null;
  #closed = false;
  #listening = false;
  /** Since when something may not have been read; null while everything has been. */
  #behindSince: number | null;

  constructor(options: FreshnessOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#turns = new TurnTable(this.#clock());
    this.#behindSince = this.#clock().getTime();
  }

  /** For how many seconds something may have been committed and not read. */
  get lag(): number {
    const since = this.#behindSince;
    return since === null ? 0 : Math.max(0, this.#clock().getTime() - since) / 1000;
  }

  /** Whether the connection that hears of events stands. */
  get listening(): boolean {
    return this.#listening;
  }

  /** Begins to listen. Resolves to false when the database is away; then it is tried again. */
  async start(): Promise<boolean> {
    const begun = await this.catchUp().then(
      () => true,
      () => false,
    );
    this.#listener = listenForEvents({
      onSignal: () => void this.catchUp().catch(() => undefined),
      onState: (connected) => {
        this.#listening = connected;
        if (!connected) this.#behindSince ??= this.#clock().getTime();
        this.#options.log[connected ? 'info' : 'warn']({ connected }, 'listening for events');
      },
    });
    return begun;
  }

  /**
   * Carries out every event that was committed before this call; rejects when the database cannot
   * be asked, and goes on trying by itself.
   */
  catchUp(): Promise<void> {
    if (!this.#running) return this.#begin();
    // One that is under way may have read before our commit: the one after it has not.
    this.#next ??= this.#running.catch(() => undefined).then(() => this.#running ?? this.#begin());
    return this.#next;
  }

  /** Carries out what the clock has brought: called before every answer, so it costs next to nothing. */
  turn(): void {
    const now = this.#clock();
    if (now.getTime() < this.#turns.nextAt) return;
    for (const { change, standing } of this.#turns.take(now)) {
      void this.#options.apply(change);
      if (standing) this.#options.book.turn(standing);
    }
    this.#setTimer();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    await this.#listener?.close();
    await this.#running?.catch(() => undefined);
  }

  #begin(): Promise<void> {
    this.#next = null;
    this.#behindSince ??= this.#clock().getTime();
    const run = withinLimit(this.#read()).then(
      () => this.#succeeded(),
      (error: unknown) => this.#failed(error),
    );
    this.#running = run.finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #read(): Promise<void> {
    this.#lastId ??= await this.#readEverything();
    for (;;) {
      const events = await listEventsAfter(this.#lastId, AT_ONCE);
      const last = events.at(-1);
      if (last) {
        await this.#carryOut(events);
        this.#lastId = last.id;
      }
      if (events.length < AT_ONCE) break;
    }
    const now = this.#clock();
    if (this.#turns.isOld(now)) await this.#loadTurns(now);
  }

  async #readEverything(): Promise<bigint> {
    const { book, apply, keptKeys } = this.#options;
    const now = this.#clock();
    // Read before the rest, so that what is committed meanwhile is carried out afterwards.
    const newest = await getNewestEventId();
    await book.load(now);
    // What happened before that nobody heard of: after a restart, or while the database was away.
    const kept = [...keptKeys()];
    const pictureIds = kept.flatMap((key) => pictureOfKey(key) ?? []);
    const hidden = new Set(await listHiddenMedia([...new Set(pictureIds)], now));
    const withdrawn = kept.filter((key) => {
      const [story, picture] = [articleOfKey(key), pictureOfKey(key)];
      if (story !== null) return !book.isPublic(story);
      return picture !== null && hidden.has(picture);
    });
    await apply({ stale: [KEY.all], withdrawn });
    await this.#loadTurns(now);
    return newest;
  }

  async #carryOut(events: StoredEvent[]): Promise<void> {
    const { book, apply } = this.#options;
    const changes = events.map(changeOfEvent);
    const stale = changes.flatMap((change) => change.stale);
    const withdrawn = changes.flatMap((change) => change.withdrawn);
    const aged = changes.flatMap((change) => change.aged ?? []);
    await apply({ stale, withdrawn, aged });
    const now = this.#clock();
    purgedKeys.inc(new Set([...stale, ...withdrawn]).size);
    for (const { at } of events)
      purgeDelay.observe(Math.max(0, now.getTime() - at.getTime()) / 1000);
    await book.learn(events, now);
    if (events.some(({ type }) => MOVES_TURNS.test(type))) await this.#loadTurns(now);
  }

  async #loadTurns(now: Date): Promise<void> {
    await this.#turns.load(now);
    this.turn();
    this.#setTimer();
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    const wait = Math.min(
      Math.max(this.#turns.nextAt - this.#clock().getTime(), 0),
      LONGEST_TIMER_MS,
    );
    this.#timer = setTimeout(() => {
      this.turn();
      if (this.#turns.isOld(this.#clock())) void this.catchUp().catch(() => undefined);
      this.#setTimer();
    }, wait);
    this.#timer.unref();
  }

  #succeeded(): void {
    // What came meanwhile is behind from the moment its own reading begins.
    if (this.#listening) this.#behindSince = null;
    this.#retryMs = FIRST_RETRY_MS;
  }

  #failed(error: unknown): never {
    clearTimeout(this.#retry);
    if (!this.#closed) {
      this.#options.log.warn({ err: error }, 'events cannot be read; it is tried again');
      this.#retry = setTimeout(() => void this.catchUp().catch(() => undefined), this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    }
    throw error;
  }
}

async function withinLimit(reading: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), READ_LIMIT_MS);
  });
  try {
    await Promise.race([reading, limit]);
  } finally {
    clearTimeout(timer);
    reading.catch(() => undefined);
  }
}
