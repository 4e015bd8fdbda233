import { readdirSync, readFileSync } from 'node:fs';
import type { APIRequestContext } from 'playwright/test';
import { callAction, createDraft, findAction, listActions } from './call-action';
import { expect, test, type Account } from './fixtures';

// What no button offers is asked for by hand: every action and every handler of the built server,
// by whoever may not. Who may do what is proven on the commands (tests/matrix.db.test.ts).

/** For anybody: signing in. */
const OPEN_ACTIONS = ['signInAction'];
const OPEN_ROUTES = ['app/api/auth', 'app/api/previews'];

/** What the actions on one article ask for, all of it well formed. */
const FIELDS = {
  copyVersion: '1',
  note: 'ملاحظة كافية',
  text: 'نص كافٍ',
  reason: 'سبب كافٍ للسحب من الموقع',
  date: '2099-01-01',
  time: '10:00',
  from: '',
  update: 'update',
};

const ARTICLE = /articles\/\[id\]\/(actions|[a-z-]+-actions)\.ts$|admin\/review\/actions\.ts$/;

let origin: string;

test.beforeEach(({ baseURL }) => {
  origin = new URL(String(baseURL)).origin;
});

test('who is signed out is refused by every action', async ({ request }) => {
  const actions = listActions().filter(({ name }) => !OPEN_ACTIONS.includes(name));
  expect(actions.length).toBeGreaterThan(30);
  const answers: string[] = [];
  for (const action of actions) {
    const answer = await callAction(request, action, {}, { origin, here: '1' });
    if (answer !== 'UNAUTHENTICATED') answers.push(`${action.name}: ${answer}`);
  }
  expect(answers).toEqual([]);
});

test('who is signed out is refused by every handler', async ({ request }) => {
  const answers: string[] = [];
  for (const { file, path, methods } of listRoutes('1')) {
    if (OPEN_ROUTES.some((open) => file.startsWith(open))) continue;
    for (const method of methods) {
      const response = await request.fetch(path, { method, headers: { Origin: origin } });
      if (response.status() !== 401) answers.push(`${method} ${path}: ${response.status()}`);
    }
  }
  expect(answers).toEqual([]);
});

test('an article out of reach does not exist, whatever is asked of it', async ({ as }) => {
  test.setTimeout(90_000);
  const chief = (await as('chief')).request;
  const id = String(await createDraft(chief, origin));
  const before = await readArticle(chief, id);
  for (const account of ['reporter', 'photo'] as const) {
    const { request } = await as(account);
    expect(await refusals(request, id, account)).toEqual([]);
  }
  expect(await refusals(chief, '999999999', 'chief')).toEqual([]);
  expect(await readArticle(chief, id)).toEqual(before);
});

test('an action called from another site does nothing', async ({ as }) => {
  const { request } = await as('chief');
  const foreign = { origin: 'https://elsewhere.example', here: '1' };
  expect(await callAction(request, findAction('saveAction'), FIELDS, foreign)).not.toMatch(
    /^(ok|redirect)$/,
  );
});

/** What was answered otherwise than by «no such article» or «not yours to do». */
async function refusals(
  request: APIRequestContext,
  id: string,
  account: Account,
): Promise<string[]> {
  const answers: string[] = [];
  const isRefused = (answer: string | number): boolean =>
    ['NOT_FOUND', 404].includes(answer) ||
    (account !== 'chief' && ['FORBIDDEN', 403].includes(answer));
  for (const action of listActions().filter(({ file }) => ARTICLE.test(file))) {
    const answer = await callAction(request, action, { ...FIELDS, id }, { origin, here: id });
    // One whose fields are its own is refused by them before the article is looked for.
    if (!isRefused(answer) && answer !== 'INVALID') answers.push(`${action.name}: ${answer}`);
  }
  for (const { file, path, methods } of listRoutes(id)) {
    if (!file.startsWith('app/api/articles/[id]/')) continue;
    for (const method of methods) {
      const data = method === 'GET' ? undefined : BODIES;
      const headers = { Origin: origin };
      const status = (await request.fetch(path, { method, headers, data })).status();
      if (!isRefused(status) && status !== 422) answers.push(`${method} ${path}: ${status}`);
    }
  }
  return answers;
}

/** What the handlers of one article ask for, together. */
const BODIES = {
  fields: { title: 'عنوان من غير صاحبه' },
  base: { title: 0 },
  screen: 'tab0tab0tab0',
};

async function readArticle(chief: APIRequestContext, id: string): Promise<unknown> {
  const { fields, desk } = (await (await chief.get(`/api/articles/${id}`)).json()) as {
    fields: unknown;
    desk: { state: string; copyVersion: number };
  };
  return { fields, state: desk.state, copyVersion: desk.copyVersion };
}

/** Every handler under app/api with the methods that it answers. */
function listRoutes(id: string): { file: string; path: string; methods: string[] }[] {
  const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) => `app/api/${file}`);
  return files.map((file) => ({
    file,
    path: file.replace(/^app|\/route\.ts$/g, '').replace(/\[[^\]]+\]/g, id),
    methods: [...readFileSync(file, 'utf8').matchAll(/export (?:const|async function) ([A-Z]+)\b/g)]
      .map(([, method = '']) => method)
      .filter((method) => method !== 'OPTIONS'),
  }));
}
