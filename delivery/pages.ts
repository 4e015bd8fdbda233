import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { loggedPath } from '@/log';
import type { PageChange } from '@/newsroom/events/page-change';
import { NO_CDN, type Cdn } from './cdn';
import { DenserPages } from './denser-pages';
import type { DiskCopies } from './disk-copies';
import { diskCopyOf, finishPage, restorePage } from './finish-page';
import { isPrivate, isWorthDisk } from './page-kinds';
import type { KeptPage, Page, PageStore } from './page-store';
import { PurgeLog } from './purge-log';
import type { Renderer, Rendering } from './render';
import { newRequestId } from './request-id';

/** What an address has to show. */
export type Shown =
  | { kind: 'page'; page: Page; from: 'memory' | 'render' | 'stale' }
  | { kind: 'missing' }
  | { kind: 'moved'; location: string }
  | { kind: 'unavailable'; reason: string };

interface PagesOptions {
  renderer: Renderer;
  store: PageStore;
  disk: DiskCopies;
  cdn?: Cdn;
  log: Logger;
  /** False in development: code changes without an event. */
  keeps: boolean;
}

interface Flight {
  /** Number of the latest purge when the press was asked; until then everybody may join. */
  startedAt: number;
  done: Promise<Shown>;
  /** How many wait for it. */
  readers: number;
  /** Keys of what came out; null when there are none to know. */
  keys: Iterable<string> | null;
}

/**
 * A reader who could have older bytes waits for newer ones as long as, within each such time,
 * anything at all could be rendered: in a rush late is better than old.
 */
const PATIENCE_MS = 2000;
/** An address that could not be rendered is left alone so long. */
const PAUSE_MS = 1000;
/** Renderings that nobody waits for, at a time: each takes the press's one thread from the others. */
const MOST_BEHIND = 1;
const MISSING_MS = 5000;
/** More than that do not come up within these times; whoever asks decides what they are. */
const REMEMBERED = 2000;

/** The finished pages of the newspaper: kept, rendered once however many wait, purged exactly. */
export class Pages {
  readonly #options: PagesOptions;
  readonly #purges = new PurgeLog();
  /** Renderings under way that nobody waits for. */
  #behind = 0;
  /** Renderings that ended well, as a sign that the press and the database are there. */
  #rendered = 0;
  readonly #denser = new DenserPages();
  readonly #flights = new Map<string, Flight>();
  /** Addresses whose rendering failed a moment ago. */
  readonly #pausing = new LRUCache<string, true>({ max: REMEMBERED, ttl: PAUSE_MS });
  /** Addresses without a page, with the purge after which that was so. */
  readonly #missing = new LRUCache<string, number>({ max: REMEMBERED, ttl: MISSING_MS });

  constructor(options: PagesOptions) {
    this.#options = options;
  }

  /** The page in memory, if nothing that it shows has changed. */
  fresh(address: string): KeptPage | undefined {
    const page = this.#options.store.get(address);
    if (page?.freshness !== 'fresh') return undefined;
    this.#denser.noteRead(page);
    return page;
  }

  /** The newest page of an address that can be had; `requestId` is the reader's. */
  async show(address: string, requestId = newRequestId()): Promise<Shown> {
    const { store, cdn = NO_CDN } = this.#options;
    const kept = store.get(address);
    if (kept?.freshness === 'fresh') return { kind: 'page', page: kept, from: 'memory' };
    if (this.#missing.get(address) === this.#purges.last) return { kind: 'missing' };
    if (kept?.freshness === 'aged') {
      if (this.#mayRefresh(address)) void this.#refresh(address);
      return { kind: 'page', page: cdn.unkept(kept), from: 'memory' };
    }
    if (this.#pausing.has(address)) return this.#older(address, 'it failed a moment ago');
    const rendering = this.#render(address, requestId);
    const shown = await (kept ? this.#withinPatience(rendering) : rendering);
    if (shown && shown.kind !== 'unavailable') return shown;
    this.#pausing.set(address, true);
    return this.#older(address, shown?.reason ?? 'it takes too long');
  }

  /** Any bytes at all, at once; newer ones are rendered behind the answer's back. */
  atOnce(address: string): Page | undefined {
    const kept = this.#options.store.get(address);
    if (kept?.freshness !== 'fresh' && this.#mayRefresh(address)) void this.#refresh(address);
    return kept;
  }

  /** Carries out what an event changed; resolves when no withdrawn copy is left anywhere. */
  async apply({ stale, withdrawn, aged = [] }: PageChange): Promise<void> {
    const { store, disk, cdn = NO_CDN } = this.#options;
    // Ageing counts too: what is being rendered now still shows yesterday.
    const keys = new Set([...stale, ...withdrawn, ...aged]);
    if (keys.size > 0) this.#purges.add(keys);
    for (const address of store.carrying(withdrawn)) store.drop(address);
    for (const address of store.carrying(stale)) store.age(address, 'stale');
    for (const address of store.carrying(aged)) store.age(address, 'aged');
    cdn.purge(keys);
    await disk.withdraw(withdrawn);
  }

  // What nobody waits for must leave the queue to what somebody does.
  #mayRefresh(address: string): boolean {
    const isUnderWay = this.#flights.has(address) || this.#pausing.has(address);
    return !isUnderWay && this.#behind < MOST_BEHIND;
  }

  async #withinPatience(rendering: Promise<Shown>): Promise<Shown | null> {
    for (;;) {
      const before = this.#rendered;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), PATIENCE_MS);
      });
      const shown = await Promise.race([rendering, patience]);
      clearTimeout(timer);
      if (shown || this.#rendered === before) return shown;
    }
  }

  async #refresh(address: string): Promise<void> {
    this.#behind += 1;
    const shown = await this.#render(address, newRequestId(), false);
    this.#behind -= 1;
    if (shown.kind === 'unavailable') this.#pausing.set(address, true);
  }

  /**
   * The rendering of an address for a reader who asks now. Who comes while one is under way gets
   * that one, unless something that it shows was purged between its start and the reader's coming.
   */
  async #render(address: string, requestId: string, waits = true): Promise<Shown> {
    const arrival = this.#purges.last;
    for (;;) {
      const flight = this.#flights.get(address) ?? this.#start(address, requestId);
      if (waits) flight.readers += 1;
      const shown = await flight.done;
      if (!this.#purges.touched(flight.keys, flight.startedAt, arrival)) return shown;
    }
  }

  #start(address: string, requestId: string): Flight {
    const flight: Flight = {
      startedAt: Infinity,
      done: Promise.resolve(LOST),
      readers: 0,
      keys: null,
    };
    flight.done = this.#fly(address, requestId, flight)
      .catch((error: unknown) => this.#failed(address, requestId, flight, String(error)))
      .finally(() => this.#flights.delete(address));
    this.#flights.set(address, flight);
    return flight;
  }

  async #fly(address: string, requestId: string, flight: Flight): Promise<Shown> {
    const { renderer, store, disk, keeps } = this.#options;
    const rendering = await renderer.render(address, {
      requestId,
      readers: () => flight.readers,
      onStart: () => {
        flight.startedAt = this.#purges.last;
      },
    });
    switch (rendering.kind) {
      case 'failed':
        return this.#failed(address, requestId, flight, rendering.reason);
      case 'missing':
        if (keeps) this.#missing.set(address, flight.startedAt);
        break;
      case 'moved':
        break;
      case 'page':
        return this.#finish(address, rendering, flight);
    }
    // What was kept is older than this, and nothing that may be shown any more.
    store.drop(address);
    disk.drop(address);
    return rendering;
  }

  #failed(address: string, requestId: string, flight: Flight, reason: string): Shown {
    const path = loggedPath(address);
    this.#options.log.error({ requestId, path, reason }, 'the press could not render a page');
    flight.startedAt = Infinity;
    return { kind: 'unavailable', reason };
  }

  async #finish(
    address: string,
    rendering: Extract<Rendering, { kind: 'page' }>,
    flight: Flight,
  ): Promise<Shown> {
    const { store, disk, cdn = NO_CDN, keeps } = this.#options;
    this.#rendered += 1;
    const page = await finishPage(address, rendering, cdn);
    flight.keys = rendering.keys && page.keys;
    // From here to the store nothing else runs: what was not purged until now is purged in it.
    const isNew = !this.#purges.touched(page.keys, flight.startedAt);
    const isKept = keeps && rendering.keys !== null && rendering.status === null;
    if (isKept && isNew && !isPrivate(address)) {
      store.keep(page, 'fresh');
      const copy = isWorthDisk(address) ? diskCopyOf(page, rendering) : null;
      if (copy) disk.keep(copy);
    }
    // A CDN's purge may be over by now: what was overtaken is for this reader alone.
    return { kind: 'page', page: isNew ? page : cdn.unkept(page), from: 'render' };
  }

  // Looked up again: what was kept before the waiting may have been withdrawn in the meantime.
  async #older(address: string, reason: string): Promise<Shown> {
    const { store, keeps, cdn = NO_CDN } = this.#options;
    const before = this.#purges.last;
    const restored = keeps && !store.get(address) ? await this.#restore(address) : null;
    // A rendering may have ended while the disk was read.
    const kept = store.get(address);
    if (kept) return { kind: 'page', page: cdn.unkept(kept), from: 'stale' };
    if (!restored || this.#purges.touched(restored.keys, before)) {
      return { kind: 'unavailable', reason };
    }
    store.keep(restored, 'stale');
    return { kind: 'page', page: cdn.unkept(restored), from: 'stale' };
  }

  async #restore(address: string): Promise<Page | null> {
    const { disk, cdn, log } = this.#options;
    const copy = await disk.find(address);
    return (
      copy &&
      restorePage(copy, cdn).catch((error: unknown) => {
        log.error({ err: error, path: loggedPath(address) }, 'a copy on disk is damaged');
        disk.drop(address);
        return null;
      })
    );
  }
}

const LOST: Shown = { kind: 'unavailable', reason: 'the rendering was lost' };
