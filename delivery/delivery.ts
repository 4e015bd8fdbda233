import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { PageChange } from '@/newsroom/events/page-change';
import { getAnnouncing } from '@/newsroom/announcements/announcing';
import { KEY } from '@/newsroom/events/page-keys';
import { findFavicon } from '@/newsroom/look/find-favicon';
import { mediaStorage } from '@/newsroom/media/storage';
import { AddressBook } from './address-book';
import { createCdn } from './cdn';
import { createCounters, stopCounters, type CounterFlushes, type Counters } from './counters';
import { DiskCopies } from './disk-copies';
import { Freshness } from './freshness';
import { createFront } from './front';
import { isPrepared } from './page-kinds';
import { showStates } from './page-metrics';
import { PageStore } from './page-store';
import { Pages } from './pages';
import { createStyleReader } from './press-styles';
import { PublicMedia } from './public-media';
import { createRenderer } from './render';
import { Remembered } from './remembered';
import { SearchRate } from './search-rate';
import { StorageTurns } from './storage-turns';
import type { StaticFiles } from './static-files';

interface DeliveryOptions extends CounterFlushes {
  /** `http://127.0.0.1:{port}` of the press. */
  origin: string;
  /** Bound of the pages in memory and of their copies on disk, in bytes. */
  memoryBytes: number;
  diskBytes: number;
  /** Where the copies lie. */
  pagesFolder: string;
  /** Where the press's stylesheets lie. */
  stylesFolder: string;
  /** Purge API of a CDN and the header that opens it (delivery/cdn.ts). */
  cdn?: { url: string | undefined; header: string | undefined };
  /** Of one network, beside those that are kept already. */
  searchesAMinute: number;
  files: StaticFiles;
  dev: boolean;
  log: Logger;
  /** This process is about to end. */
  leaving: () => boolean;
}

/** The rooms of the front, joined. */
export interface Delivery extends Counters {
  server: Server;
  pages: Pages;
  book: AddressBook;
  freshness: Freshness;
  /** Ends what runs beside the server's answers. */
  close: () => Promise<void>;
}

/** A database that is away must not hold up the end: its views are lost, as after a kill. */
const LAST_WAIT_MS = 1500;

const RENDER_MS = 10_000;
/** In development a page is compiled when it is first asked for. */
const COMPILE_MS = 90_000;

/** Joins the front's rooms; nothing is read and nobody listened to before `freshness.start()`. */
export async function createDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { origin, pagesFolder, stylesFolder, files, dev, log, leaving } = options;
  const withHashedNames = (text: string): string => files.withHashedNames(text);
  const disk = new DiskCopies({ folder: pagesFolder, maxBytes: options.diskBytes, log });
  await disk.open();
  const renderer = createRenderer({
    origin,
    readStyle: dev ? () => null : createStyleReader(stylesFolder, withHashedNames),
    withHashedNames,
    timeoutMs: dev ? COMPILE_MS : RENDER_MS,
  });
  const store = new PageStore({ maxBytes: options.memoryBytes, isPinned: isPrepared });
  const cdn = createCdn({ url: options.cdn?.url, header: options.cdn?.header, log });
  const pages = new Pages({ renderer, store, disk, cdn, log, keeps: !dev });
  const book = new AddressBook();
  const media = new PublicMedia();
  const indexNowKey = new Remembered(
    async () => (await getAnnouncing()).indexNowKey,
    KEY.announcing,
  );
  const favicon = new Remembered(findFavicon, KEY.look);
  const apply = (change: PageChange): Promise<void> => {
    media.apply(change);
    indexNowKey.apply(change);
    favicon.apply(change);
    return pages.apply(change);
  };
  const freshness = new Freshness({ book, apply, keptKeys: () => disk.keys(), log });
  const counters = createCounters(options, {
    // Nobody has to wait for the newest ranking.
    onFlushed: () => void apply({ stale: [], withdrawn: [], aged: [KEY.mostRead] }),
    isPublicArticle: (id) => !book.ready || book.isPublic(id),
    log,
  });
  const library = { storage: mediaStorage(), media, turns: new StorageTurns(), cdn };
  const searchRate = new SearchRate(options.searchesAMinute);
  const kept = { pages, book, indexNowKey, favicon };
  const rooms = { ...kept, ...library, files, freshness, ...counters, searchRate };
  const server = createFront({ origin, ...rooms, log, dev, leaving });
  showStates({
    pageStore: () => store,
    renderQueue: () => renderer.queue().waiting,
    eventLag: () => freshness.lag,
    listening: () => freshness.listening,
  });
  return {
    server,
    pages,
    book,
    freshness,
    ...counters,
    close: async () => {
      await Promise.all([
        Promise.race([stopCounters(counters), wait(LAST_WAIT_MS, undefined, { ref: false })]),
        // One that hangs in the database must not hold up what is left to write.
        Promise.race([freshness.close(), wait(LAST_WAIT_MS, undefined, { ref: false })]),
        disk.close(),
      ]);
      await cdn.close();
    },
  };
}
