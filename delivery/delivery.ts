import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { PageChange } from '@/newsroom/events/page-change';
import { AddressBook } from './address-book';
import { DiskCopies } from './disk-copies';
import { Freshness } from './freshness';
import { createFront } from './front';
import { isPrepared } from './page-kinds';
import { PageStore } from './page-store';
import { Pages } from './pages';
import { createStyleReader } from './press-styles';
import { PublicMedia } from './public-media';
import { createRenderer } from './render';

interface DeliveryOptions {
  /** `http://127.0.0.1:{port}` of the press. */
  origin: string;
  /** Bound of the pages in memory and of their copies on disk, in bytes. */
  memoryBytes: number;
  diskBytes: number;
  /** Where the copies lie. */
  pagesFolder: string;
  /** Where the press's stylesheets lie. */
  stylesFolder: string;
  dev: boolean;
  log: Logger;
}

/** The rooms of the front, joined. */
export interface Delivery {
  server: Server;
  pages: Pages;
  book: AddressBook;
  freshness: Freshness;
  /** Ends what runs beside the server's answers. */
  close: () => Promise<void>;
}

const RENDER_MS = 10_000;
/** In development a page is compiled when it is first asked for. */
const COMPILE_MS = 90_000;

/** Joins the front's rooms; nothing is read and nobody listened to before `freshness.start()`. */
export async function createDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { origin, memoryBytes, diskBytes, pagesFolder, stylesFolder, dev, log } = options;
  const disk = new DiskCopies({ folder: pagesFolder, maxBytes: diskBytes, log });
  await disk.open();
  const renderer = createRenderer({
    origin,
    readStyle: dev ? () => null : createStyleReader(stylesFolder),
    timeoutMs: dev ? COMPILE_MS : RENDER_MS,
  });
  const store = new PageStore({ maxBytes: memoryBytes, isPinned: isPrepared });
  const pages = new Pages({ renderer, store, disk, log, keeps: !dev });
  const book = new AddressBook();
  const media = new PublicMedia();
  const apply = (change: PageChange): Promise<void> => {
    media.apply(change);
    return pages.apply(change);
  };
  const freshness = new Freshness({ book, apply, log });
  const server = createFront({ origin, pages, book, media, freshness, log, dev });
  return {
    server,
    pages,
    book,
    freshness,
    close: async () => {
      await freshness.close();
      await disk.close();
    },
  };
}
