import { openBrowser } from './browser.mjs';
import { serve } from './newspaper.mjs';
import { readerPages } from './reader-pages.mjs';
import { promise } from './report.mjs';

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'];

/**
 * What a first view costs a phone with an empty cache, in a real browser: compressed bytes without
 * headers, by kind. Photographs, the favicon and beacons are not among the requests.
 */
export async function measureSizes({ scratch }) {
  const paper = await serve(scratch, 'small');
  const browser = scratch.use(await openBrowser());
  const views = {};
  for (const [name, path] of Object.entries(await readerPages(paper.url))) {
    // The first answer may be compressed in haste: what a second reader gets is kept.
    await fetch(paper.origin + path, { headers: { 'Accept-Encoding': 'br' } });
    views[name] = await view(browser, paper.siteUrl + path);
  }
  const { article } = views;
  const kilo = (bytes) => bytes / 1000;
  return {
    tables: [
      {
        head: ['first view, kB', ...KINDS, 'requests', 'elsewhere', 'CLS'],
        cells: Object.entries(views).map(([name, one]) => [
          name,
          ...KINDS.map((kind) => kilo(one.bytes[kind] ?? 0).toFixed(1)),
          String(one.requests),
          String(one.elsewhere),
          one.shift.toFixed(3),
        ]),
      },
    ],
    promises: [
      promise(
        'article: HTML and CSS',
        kilo(article.bytes.Document + (article.bytes.Stylesheet ?? 0)),
        '≤',
        14,
        ' kB',
      ),
      promise('article: script', kilo(article.bytes.Script ?? 0), '≤', 6, ' kB'),
      promise('article: fonts', kilo(article.bytes.Font ?? 0), '≤', 110, ' kB'),
      promise('article: requests', article.requests, '≤', 7),
      promise('article: requests to others', article.elsewhere, '≤', 0),
      promise('layout shift, worst', Math.max(...Object.values(views).map((v) => v.shift)), '≤', 0),
    ],
  };
}

async function view(browser, address) {
  const context = await browser.newContext({ ...PHONE, locale: 'ar-SA' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const loads = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('data:'))
        loads.set(requestId, { url: request.url, type, bytes: 0 });
    });
    const heads = new Map();
    session.on('Network.responseReceived', ({ requestId, response }) => {
      heads.set(requestId, response.encodedDataLength);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const load = loads.get(requestId);
      if (load) load.bytes = Math.max(0, encodedDataLength - (heads.get(requestId) ?? 0));
    });
    await session.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    return { ...summed([...loads.values()], new URL(address).host), shift: await shifts(page) };
  } finally {
    await context.close();
  }
}

function summed(loads, host) {
  const bytes = {};
  for (const load of loads) bytes[load.type] = (bytes[load.type] ?? 0) + load.bytes;
  const counted = loads.filter(({ type, url }) => {
    return !['Image', 'Ping'].includes(type) && !url.includes('favicon');
  });
  const elsewhere = loads.filter(({ url }) => new URL(url).host !== host).length;
  return { bytes, requests: counted.length, elsewhere };
}

/** The sum of the layout shifts so far. */
function shifts(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}
