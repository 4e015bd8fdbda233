import { callAction, createDraft, createPreview, findAction, readAction } from './call-action';
import { expect, test } from './fixtures';
import { bringPicture, keysOf } from './library-picture';
import { addressOf, PAGE_TYPES } from './page-types';
import { sectionOf, storyIn } from './publish-story';

// Four stories that readers may not have, each with words and a picture that stand nowhere else:
// nothing that answers the public says one of them, names their addresses or the picture's files,
// and each address is unknown.
// A fifth is published, so that we know that the same looking finds what is there.

/** In title, standfirst, text and picture; the first is searched for too. */
const WORDS = {
  published: ['غندلاهيم', 'مشقعارود', 'بلجطانيف'],
  draft: ['قشعاميد', 'برطلاويس', 'نفسطاريق'],
  scheduled: ['هزبراكين', 'صلمعاوند', 'دقشراميل'],
  embargoed: ['طفشكالين', 'جرمزاويد', 'كسلباشيد'],
  trashed: ['ضنكراسيب', 'لعفشانيد', 'خزبلامين'],
} as const;

type Kind = keyof typeof WORDS;

const KINDS = Object.keys(WORDS) as Kind[];
const HIDDEN = KINDS.filter((kind) => kind !== 'published');

/** Other journeys open the newest story of other sections. */
const SECTION = 'culture';

const MACHINES = [
  '/feed.xml',
  `/${SECTION}/feed.xml`,
  '/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/breaking.json',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/robots.txt',
];

test('nothing of a story leaks before readers may have it', async ({ as, request, baseURL }) => {
  test.setTimeout(300_000);
  const origin = new URL(String(baseURL)).origin;
  const desk = (await as('chief')).request;
  const act = async (name: string, fields: Record<string, string>): Promise<void> => {
    const answer = await callAction(desk, findAction(name), fields, { origin, here: '1' });
    expect([name, answer]).toEqual([name, 'ok']);
  };

  const sectionId = await sectionOf(desk, await storyIn(request, SECTION));
  const ids = new Map<Kind, number>();
  const versions = new Map<Kind, string>();
  const pictures = new Map<Kind, number>();
  const bring = async (kind: Kind) =>
    pictures.set(kind, await bringPicture(desk, origin, `صورة ${WORDS[kind][1]}`));
  await Promise.all(KINDS.map(bring));
  for (const kind of KINDS) {
    const id = await createDraft(desk, origin);
    ids.set(kind, id);
    const [title, standfirst, text] = WORDS[kind];
    const body = [{ id: 'p1', type: 'paragraph', content: [{ text: `${title} ${text}` }] }];
    const picture = { mediaId: pictures.get(kind), caption: `تعليق ${text}`, credit: standfirst };
    const fields = { title: `${title} ${standfirst}`, standfirst, body, sectionId, picture };
    const base = { title: 0, standfirst: 0, body: 0, sectionId: 0, picture: 0 };
    const sent = { data: { fields, base }, headers: { Origin: origin } };
    const saved = await desk.put(`/api/articles/${id}/working-copy`, sent);
    expect(saved.ok()).toBe(true);
    versions.set(kind, String(((await saved.json()) as { copyVersion: number }).copyVersion));
  }
  const of = (kind: Kind) => ({ id: String(ids.get(kind)), copyVersion: versions.get(kind) ?? '' });

  const moment = { date: '2031-05-01', time: '10:00' };
  // Links that were sent out before anybody thought of an embargo or the trash.
  const previews: string[] = [];
  for (const kind of ['embargoed', 'trashed'] as const) {
    const link = await createPreview(desk, ids.get(kind) ?? 0, origin);
    previews.push(link, `${link}/pictures/${pictures.get(kind)}/full`);
  }
  for (const path of previews)
    expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
  await act('embargoAction', { ...of('embargoed'), ...moment });
  await act('trashAction', of('trashed'));
  await act('scheduleAction', { ...of('scheduled'), ...moment });
  const files = new Map<Kind, string[]>();
  for (const [kind, mediaId] of pictures) files.set(kind, await keysOf(desk, mediaId));
  await act('publishAction', of('published'));

  const found = new Map<string, Set<Kind>>();
  const look = async (path: string, asked?: string): Promise<number> => {
    const response = await request.get(path, { maxRedirects: 0 });
    const said = [await response.text(), JSON.stringify(response.headers())].join('\n');
    const seen = KINDS.filter(
      (kind) =>
        // A page of search repeats what was asked for.
        WORDS[kind].some((word) => word !== asked && said.includes(word)) ||
        files.get(kind)?.some((key) => !path.endsWith(key) && said.includes(key)) ||
        (!path.includes(`/${ids.get(kind)}`) &&
          new RegExp(`/${SECTION}/${ids.get(kind)}\\b|/og/${ids.get(kind)}\\b`).test(said)),
    );
    found.set(path, new Set(seen));
    return response.status();
  };

  const sitemap = await (await request.get('/sitemap.xml')).text();
  const months = [...sitemap.matchAll(/\/sitemaps\/[^<]+/g)].map(([path]) => path);
  const searches = KINDS.flatMap((kind) =>
    ['/search?q=', '/suggest?q='].map((path) => path + encodeURIComponent(WORDS[kind][0])),
  );
  const pages = [`/${SECTION}`, ...PAGE_TYPES.map(({ name }) => addressOf(name))];
  await Promise.all([...pages, ...MACHINES, ...months].map((path) => look(path)));
  await Promise.all(
    searches.map((path) => look(path, decodeURIComponent(path.split('=')[1] ?? ''))),
  );
  for (const kind of HIDDEN) {
    const id = ids.get(kind) ?? 0;
    const unknown = [`/${SECTION}/${id}`, `/politics/${id}`, `/og/${id}.jpg`];
    for (const path of unknown) expect([path, await look(path)]).toEqual([path, 404]);
    for (const path of [`/api/articles/${id}`, `/api/articles/${id}/share-card`])
      expect([path, await look(path)]).toEqual([path, 401]);
    expect(await look(`/admin/articles/${id}`)).toBe(307);
    const keys = files.get(kind) ?? [];
    expect(keys.length).toBeGreaterThan(5);
    const answers = await Promise.all(keys.map((key) => look(`/media/${key}`)));
    expect(answers).toEqual(keys.map(() => 404));
    expect(await look(`/admin/media/${pictures.get(kind)}/full`)).toBe(401);
  }
  for (const path of previews) expect([path, await look(path)]).toEqual([path, 404]);
  // No new one is made either.
  const again = await readAction(desk, findAction('previewAction'), of('embargoed'), {
    origin,
    here: '1',
  });
  expect(again.code).toBe('RULE');

  const where = (kind: Kind): string[] =>
    [...found].filter(([, kinds]) => kinds.has(kind)).map(([path]) => path);
  expect(HIDDEN.flatMap(where)).toEqual([]);
  const q = encodeURIComponent(WORDS.published[0]);
  const shown = ['/', '/latest', `/${SECTION}`, '/feed.xml', '/feed.json', '/news-sitemap.xml'];
  for (const path of [...shown, `/search?q=${q}`, `/suggest?q=${q}`])
    expect(where('published')).toContain(path);
  expect(where('published').some((path) => path.startsWith('/sitemaps/'))).toBe(true);
  // The same looking finds the picture's files where readers have them.
  const shows = async (path: string): Promise<string | undefined> => {
    const said = await (await request.get(path)).text();
    return files.get('published')?.find((key) => said.includes(key));
  };
  const [page, list, ...maps] = await Promise.all(
    [`/${SECTION}/${ids.get('published')}`, `/${SECTION}`, ...months].map(shows),
  );
  for (const file of [page, list, maps.find(Boolean)])
    expect([file, (await request.get(`/media/${file}`)).status()]).toEqual([file, 200]);
});
