import { readXml } from '../syndication/read-xml';
import { checkStructuredData } from '../tests/structured-data';
import { crawl, type CrawledPage } from './crawl-pages';
import { expect, test } from './fixtures';

const TWO_DAYS = 2 * 86_400_000;

test('every link leads to a page, every page can be reached, and says of itself what is true', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const site = String(baseURL);
  const pages = await crawl(site);
  const all = [...pages.values()];
  const html = all.filter(({ type }) => type.startsWith('text/html'));
  const listed = html.filter(({ isListed }) => isListed);
  const stories = html.filter(
    ({ path }) => /^\/[a-z]+\/\d+$/.test(path) && !path.startsWith('/tag/'),
  );

  await test.step('every link of every page answers 200', () => {
    const broken = all.filter(({ status }) => status !== 200);
    const from = (path: string) => all.find(({ links }) => links.includes(path))?.path;
    expect
      .soft(broken.map(({ path, status }) => `${path}: ${status}, from ${from(path)}`))
      .toEqual([]);
    // Some of the demo's stories are scheduled, retracted or archived.
    expect(stories.length).toBeGreaterThanOrEqual(140);
  });

  await test.step('one heading, its own address, a title that no other page has', () => {
    expect.soft(html.filter(({ headings }) => headings !== 1).map(({ path }) => path)).toEqual([]);
    const elsewhere = listed.filter(
      ({ path, canonical }) => canonical === null || canonical !== canonicalOf(site, path),
    );
    expect.soft(elsewhere.map(({ path, canonical }) => `${path} → ${canonical}`)).toEqual([]);
    expect
      .soft(listed.filter(({ robots }) => !robots.includes('max-image-preview:large')))
      .toEqual([]);
    expect.soft(twice(listed)).toEqual([]);
  });

  await test.step('structured data: what search engines ask for, and the dates that readers see', () => {
    const faults = listed.flatMap(({ path, structured }) =>
      structured.length === 1
        ? checkStructuredData(structured[0] ?? '').faults.map((fault) => `${path} ${fault}`)
        : [`${path} has ${structured.length}`],
    );
    expect.soft(faults).toEqual([]);
    for (const { path, structured, times, shareImage } of stories) {
      const [article] = (JSON.parse(structured[0] ?? '{}') as { '@graph': Story[] })['@graph'];
      expect(times, path).toContain(article?.datePublished);
      expect(times, path).toContain(article?.dateModified);
      expect(article?.url).toBe(site + path);
      expect(shareImage).toBe(`${site}/og/${path.split('/').at(-1)}.jpg`);
    }
  });

  await test.step('sitemaps name what the crawl found, and nothing else', async () => {
    const months = await addressesIn(`${site}/sitemap.xml`);
    const named = (await Promise.all(months.map((month) => addressesIn(month)))).flat();
    const paths = named.map((address) => address.replace(site, '')).sort();
    const found = new Set(pages.keys());
    expect.soft(paths.filter((path) => !found.has(path))).toEqual([]);
    expect.soft(paths).toEqual(expect.arrayContaining(stories.map(({ path }) => path).sort()));
    expect(new Set(paths).size).toBe(paths.length);
  });

  await test.step('the news sitemap holds two days', async () => {
    const xml = await (await fetch(`${site}/news-sitemap.xml`)).text();
    const dates = readXml(xml, 'news:publication_date').map(({ text }) => Date.parse(text));
    expect(dates.length).toBeLessThanOrEqual(1000);
    expect(dates.filter((at) => !(at > Date.now() - TWO_DAYS - 60_000))).toEqual([]);
    expect.soft(readXml(xml, 'news:title').filter(({ text }) => text === '')).toEqual([]);
    expect
      .soft(readXml(xml, 'loc').filter(({ text }) => !pages.has(text.replace(site, ''))))
      .toEqual([]);
  });

  await test.step('feeds are what their readers take', () => {
    const feeds = all.filter(({ type }) => type.startsWith('application/rss+xml'));
    expect(feeds.length).toBeGreaterThan(10);
    for (const { path, text } of feeds) {
      for (const name of ['title', 'link', 'description']) {
        expect(readXml(text, name).length, `${path} ${name}`).toBeGreaterThan(0);
      }
      const guids = readXml(text, 'guid').map((guid) => guid.text);
      expect(new Set(guids).size, path).toBe(guids.length);
      expect(
        guids.filter((guid) => !pages.has(guid.replace(site, ''))),
        path,
      ).toEqual([]);
      const [self] = readXml(text, 'atom:link');
      expect(self?.attributes).toMatchObject({ href: site + path, rel: 'self' });
      const dates = readXml(text, 'pubDate').map((date) => Date.parse(date.text));
      expect(
        dates.filter((date) => Number.isNaN(date)),
        path,
      ).toEqual([]);
    }
    const json = all.find(({ path }) => path === '/feed.json');
    expect(JSON.parse(json?.text ?? '{}')).toMatchObject({ feed_url: `${site}/feed.json` });
  });

  await test.step('share cards are pictures that messengers show', async () => {
    for (const { shareImage } of stories.filter((_, at) => at % 15 === 0)) {
      const card = await fetch(shareImage);
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect((await card.arrayBuffer()).byteLength).toBeLessThan(300_000);
    }
  });
});

interface Story {
  url: string;
  datePublished: string;
  dateModified: string;
}

function canonicalOf(site: string, path: string): string {
  return path === '/' ? `${site}/` : site + path;
}

function twice(pages: CrawledPage[]): string[] {
  const byTitle = new Map<string, CrawledPage[]>();
  for (const page of pages) byTitle.set(page.title, [...(byTitle.get(page.title) ?? []), page]);
  return [...byTitle].flatMap(([title, same]) =>
    same.length > 1 ? [`${title}: ${same.map(({ path }) => path).join(', ')}`] : [],
  );
}

async function addressesIn(sitemap: string): Promise<string[]> {
  const xml = await (await fetch(sitemap)).text();
  return readXml(xml, 'loc')
    .map(({ text }) => text)
    .filter((address) => !address.includes('/media/'));
}
