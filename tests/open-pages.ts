import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { DiskCopies } from '@/delivery/disk-copies';
import { PageStore } from '@/delivery/page-store';
import { Pages, type Shown } from '@/delivery/pages';
import { FakeRenderer } from './fake-renderer';
import { textOf } from './page-factory';

export const silent = pino({ level: 'silent' });

/** The front's pages before a press that is the test. */
export interface OpenPages {
  pages: Pages;
  press: FakeRenderer;
  store: PageStore;
  disk: DiskCopies;
  /** Renders and keeps a page, the ordinary way. */
  fill: (address: string, text: string, keys?: string[]) => Promise<void>;
  /** The same front after a restart: its memory is empty, its folder is not. */
  restart: () => Promise<OpenPages>;
  /** The same memory, press and folder, as they are used in development. */
  inDevelopment: () => Pages;
  close: () => Promise<void>;
}

export async function openPages(folder = ''): Promise<OpenPages> {
  const place = folder || (await mkdtemp(join(tmpdir(), 'matbaa-pages-')));
  const disk = new DiskCopies({ folder: place, maxBytes: 2 ** 20, log: silent });
  await disk.open();
  const press = new FakeRenderer();
  const store = new PageStore({ maxBytes: 2 ** 20, isPinned: () => false });
  const rooms = { renderer: press, store, disk, log: silent };
  const pages = new Pages({ ...rooms, keeps: true });
  const inDevelopment = (): Pages => new Pages({ ...rooms, keeps: false });
  const close = async (): Promise<void> => {
    await disk.close();
    await rm(place, { recursive: true, force: true });
  };
  const fill = async (address: string, text: string, keys?: string[]): Promise<void> => {
    const shown = pages.show(address);
    press.page(text, keys);
    await shown;
  };
  const restart = async (): Promise<OpenPages> => {
    await disk.close();
    return openPages(place);
  };
  return { pages, press, store, disk, fill, restart, inDevelopment, close };
}

/** What a reader got, in one line: `render: text`, `stale: text`, or the kind of what is no page. */
export async function seen(shown: Promise<Shown> | Shown): Promise<string> {
  const got = await shown;
  return got.kind === 'page' ? `${got.from}: ${textOf(got.page)}` : got.kind;
}
