import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createDelivery, type Delivery } from '@/delivery/delivery';
import { preparePages } from '@/delivery/prepared';
import { db } from '@/newsroom/db/client';
import { addViews } from '@/newsroom/readership/add-views';
import { addRedirectUses } from '@/newsroom/redirects/add-redirect-uses';
import { addMissedAddresses } from '@/newsroom/redirects/missing/add-missed-addresses';
import { addPoorSearches } from '@/newsroom/search/poor-searches/add-poor-searches';
import { SYSTEM } from '@/newsroom/staff/actor';
import { NOON } from './factories';
import { StaticBuild } from './static-build';

export type PressAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** A page as the press would render it, with what the front takes out. */
export const pressHtml = (text: string, keys = 'front latest', lastPage = 3): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta name="matbaa:keys" content="${keys}">` +
  `<meta name="matbaa:last-page" content="${lastPage}"></head>` +
  `<body><p>${text}</p><script src="/_next/a.js"></script></body></html>`;

/** Answers every address with a page that names it. */
export const wellAnswered: PressAnswer = (request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(pressHtml(`صفحة ${decodeURIComponent(request.url ?? '')}`));
};

/** The front before a press that the test plays. Its clock is the real one: tell it old stories. */
export class TestFront {
  /** What the press answers; a test may put its own in place. */
  answer: PressAnswer = wellAnswered;
  /** Requests that reached the press. */
  asked: IncomingMessage[] = [];
  site = '';
  readonly press: Server;
  readonly #build = new StaticBuild();
  #delivery: Delivery | undefined;
  readonly #searchesAMinute: number;

  constructor({ searchesAMinute = 100 } = {}) {
    this.#searchesAMinute = searchesAMinute;
    this.press = createServer((request, response) => {
      this.asked.push(request);
      this.answer(request, response);
    });
  }

  get delivery(): Delivery {
    if (!this.#delivery) throw new Error('the front is not open');
    return this.#delivery;
  }

  async open(): Promise<void> {
    this.#build.write('public/assets/enhance.js', 'console.log(1)');
    await this.#build.store();
    this.#delivery = await createDelivery({
      origin: `http://127.0.0.1:${await listen(this.press)}`,
      memoryBytes: 8 * 1024 * 1024,
      diskBytes: 1024 * 1024,
      pagesFolder: mkdtempSync(join(tmpdir(), 'matbaa-pages-')),
      stylesFolder: '',
      searchesAMinute: this.#searchesAMinute,
      flushViews: (batch) => addViews(SYSTEM, batch, new Date()),
      flushSearches: (counts) => addPoorSearches(SYSTEM, counts, new Date()),
      flushRedirects: (uses) => addRedirectUses(SYSTEM, uses, new Date()),
      flushMissed: (counts) => addMissedAddresses(SYSTEM, counts, new Date()),
      files: await this.#build.load(),
      dev: false,
      log: pino({ level: 'silent' }),
      leaving: () => false,
    });
    await this.delivery.freshness.start();
    await preparePages(this.delivery.pages);
    this.site = `http://127.0.0.1:${await listen(this.delivery.server)}`;
  }

  /** What a test made known to readers is known, and no page is left from the test before. */
  async reset(): Promise<void> {
    this.answer = wellAnswered;
    await this.delivery.freshness.catchUp();
    await this.delivery.pages.apply({ stale: ['all'], withdrawn: ['all'] });
    await preparePages(this.delivery.pages);
    this.asked = [];
  }

  async close(): Promise<void> {
    this.delivery.server.close();
    this.press.close();
    this.#build.remove();
    await this.delivery.close();
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.site + path, { redirect: 'manual', ...init });
  }

  /** An old address, as an import would leave it. */
  async redirect(fromPath: string, toPath: string): Promise<void> {
    await db().redirect.create({ data: { fromPath, toPath, status: 301, createdAt: NOON } });
    await this.delivery.book.load(new Date());
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
