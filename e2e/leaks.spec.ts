import type { APIRequestContext } from 'playwright/test';
import { callAction, createDraft, createPreview, findAction } from './call-action';
import { expect, test } from './fixtures';
import { addressOf, PAGE_TYPES } from './page-types';

// Four stories that readers may not have, each with words that stand nowhere else: nothing that
// answers the public says one of them, and no address of theirs is anything but unknown.

/** Said together by no other story; the first is what is searched for, the others must not be seen. */
const WORDS = {
  draft: ['قشعاميد', 'برطلاويس', 'نفسطاريق'],
  scheduled: ['هزبراكين', 'صلمعاوند', 'دقشراميل'],
  embargoed: ['طفشكالين', 'جرمزاويد', 'كسلباشيد'],
  trashed: ['ضنكراسيب', 'لعفشانيد', 'خزبلامين'],
} as const;

type Kind = keyof typeof WORDS;

const MACHINES = [
  '/feed.xml',
  '/local/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/breaking.json',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/robots.txt',
];

test('nothing of a story leaks before readers may have it', async ({ as, request, baseURL }) => {
  test.setTimeout(90_000);
  const origin = new URL(String(baseURL)).origin;
  const desk = (await as('chief')).request;
  const act = async (name: string, fields: Record<string, string>): Promise<void> => {
    const answer = await callAction(desk, findAction(name), fields, { origin, here: '1' });
    expect([name, answer]).toEqual([name, 'ok']);
  };

  const sectionId = await sectionOf(desk, addressOf('article'));
  const ids = new Map<Kind, number>();
  for (const kind of Object.keys(WORDS) as Kind[]) {
    const id = await createDraft(desk, origin);
    ids.set(kind, id);
    const [title, standfirst, text] = WORDS[kind];
    const body = [{ id: 'p1', type: 'paragraph', content: [{ text: `${title} ${text}` }] }];
    const fields = { title: `${title} ${standfirst}`, standfirst, body, sectionId };
    const base = { title: 0, standfirst: 0, body: 0, sectionId: 0 };
    const headers = { Origin: origin };
    const address = `/api/articles/${id}/working-copy`;
    expect((await desk.put(address, { data: { fields, base }, headers })).ok()).toBe(true);
  }
  const moment = { date: '2031-05-01', time: '10:00' };
  const preview = await createPreview(desk, ids.get('embargoed') ?? 0, origin);
  expect((await request.get(preview)).status()).toBe(200);
  await act('embargoAction', { id: String(ids.get('embargoed')), ...moment });
  await act('trashAction', { id: String(ids.get('trashed')) });
  const scheduled = ids.get('scheduled') ?? 0;
  const { desk: state } = (await (await desk.get(`/api/articles/${scheduled}`)).json()) as {
    desk: { copyVersion: number };
  };
  const copyVersion = String(state.copyVersion);
  await act('scheduleAction', { id: String(scheduled), copyVersion, ...moment });

  const secrets = Object.values(WORDS).flat();
  const leaked: string[] = [];
  const look = async (path: string, allowed: readonly string[] = []): Promise<number> => {
    const response = await request.get(path, { maxRedirects: 0 });
    const said = [await response.text(), JSON.stringify(response.headers())].join('\n');
    const seen = secrets.filter((word) => !allowed.includes(word) && said.includes(word));
    if (seen.length > 0) leaked.push(`${path}: ${seen.join(' ')}`);
    return response.status();
  };

  const pages = PAGE_TYPES.map(({ name }) => addressOf(name));
  for (const path of [...pages, ...MACHINES]) await look(path);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const [, month] of sitemap.matchAll(/\/sitemaps\/([^<]+)</g))
    await look(`/sitemaps/${month}`);
  for (const [first] of Object.values(WORDS)) {
    // The page repeats what was asked for, and nothing else.
    const q = encodeURIComponent(first);
    await look(`/search?q=${q}`, [first]);
    await look(`/suggest?q=${q}`, [first]);
  }
  for (const id of ids.values()) {
    const unknown = [`/local/${id}`, `/politics/${id}`, `/og/${id}.jpg`];
    for (const path of unknown) expect([path, await look(path)]).toEqual([path, 404]);
    const closed = [`/api/articles/${id}`, `/admin/articles/${id}`];
    for (const path of closed) expect([path, (await look(path)) >= 300]).toEqual([path, true]);
  }
  expect(await look(preview)).toBe(404);
  expect(leaked).toEqual([]);
});

async function sectionOf(desk: APIRequestContext, path: string): Promise<number> {
  const id = path.split('/').at(-1) ?? '';
  const article = (await (await desk.get(`/api/articles/${id}`)).json()) as {
    fields: { sectionId: number };
  };
  return article.fields.sectionId;
}
