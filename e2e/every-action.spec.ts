import type { APIRequestContext } from 'playwright/test';
import { WITHOUT_NOUN } from './actions-without-noun';
import { callAction, createDraft, createPreview, findAction, readAction } from './call-action';
import { expect, test, type Account } from './fixtures';
import {
  listActions,
  listHandlers,
  mayAsk,
  type ApiHandler,
  type BuiltAction,
} from './list-entrances';

// What no button offers is asked for by hand: every action and every handler of the built server,
// by every role and by nobody. Who may do what to which article is proven on the commands
// (tests/matrix.db.test.ts); here, that no entrance goes around them.

const ACCOUNTS: Account[] = ['reporter', 'editor', 'chief', 'photo', 'admin'];

const UNKNOWN = '999999999';

/** What the actions ask for beside the number, all of it well formed. */
const FIELDS = {
  copyVersion: '1',
  version: '1',
  number: '1',
  minutes: '30',
  noteId: UNKNOWN,
  key: '5f0c6f2e-6a53-4d2f-9a3f-2f7d6c1e8b40',
  session: '5f0c6f2e-6a53-4d2f-9a3f-2f7d6c1e8b40',
  email: 'nobody@test.matbaa',
  role: 'reporter',
  note: 'ملاحظة كافية',
  text: 'نص كافٍ',
  reason: 'سبب كافٍ للسحب من الموقع',
  date: '2099-01-01',
  time: '10:00',
  from: '',
  assigneeId: '',
  by: '',
  posterId: '',
  slug: 'no-such-page',
  intoId: UNKNOWN,
  color: 'blue',
  parentId: '',
  description: '',
  synonyms: '',
  headline: '',
  bio: '',
  links: '',
  portraitId: '',
  handle: '',
  staffId: '',
  to: 'later',
  title: 'عنوان من غير صاحبه',
  name: 'اسم',
  lead: '',
  items: '[]',
  focal: '{"x":0.5,"y":0.5}',
  crops: '{}',
};

/** What the handlers ask for, together. */
const BODY = {
  fields: { title: 'عنوان من غير صاحبه' },
  base: { title: 0 },
  screen: 'tab0tab0tab0',
  act: 'ask',
  days: 7,
  text: '',
};

/** The headers of a part of an upload (tus 1.0). */
const PART = {
  'Tus-Resumable': '1.0.0',
  'Upload-Offset': '0',
  'Content-Type': 'application/offset+octet-stream',
};

/** Closing a tab is answered alike whether there is such an article or not: it may be gone by then. */
const LEAVING = 'DELETE /api/articles/[id]/presence';

let origin: string;

test.beforeEach(({ baseURL }) => {
  origin = new URL(String(baseURL)).origin;
});

test('who is signed out is refused by every entrance', async ({ request }) => {
  expect(listActions().length).toBeGreaterThan(50);
  expect(listHandlers().length).toBeGreaterThan(20);
  const answers = [
    ...(await askActions(request, listActions(), '1', 'UNAUTHENTICATED')),
    ...(await askHandlers(request, listHandlers(), '1', 401)),
  ];
  expect(answers).toEqual([]);
});

for (const account of ACCOUNTS) {
  test(`${account}: nothing without the permission, and nothing out of reach`, async ({ as }) => {
    const chief = (await as('chief')).request;
    const { request } = await as(account);
    // Reporters and editors do not reach a draft of the chief's that stands in no section.
    const draft = await createDraft(chief, origin);
    const article = ['chief', 'admin'].includes(account) ? UNKNOWN : String(draft);
    const before = await readArticle(chief, draft);

    const [mayAct, mayNotAct] = partition(listActions(), account);
    const [mayCall, mayNotCall] = partition(listHandlers(), account);
    const ofArticle = (one: BuiltAction | ApiHandler): boolean =>
      one.permission?.startsWith('article.') === true;
    const named = mayAct.filter(({ name }) => !WITHOUT_NOUN.includes(name));
    const closed = mayCall.filter(({ name, path }) => path.includes('[') && name !== LEAVING);
    expect([
      ...(await askActions(request, mayNotAct, String(draft), 'FORBIDDEN')),
      ...(await askHandlers(request, mayNotCall, String(draft), 403)),
      ...(await askActions(request, named.filter(ofArticle), article, 'NOT_FOUND')),
      ...(await askHandlers(request, closed.filter(ofArticle), article, 404)),
      ...(await askActions(request, named.filter(not(ofArticle)), UNKNOWN, 'NOT_FOUND')),
      ...(await askHandlers(request, closed.filter(not(ofArticle)), UNKNOWN, 404)),
    ]).toEqual([]);
    expect(await readArticle(chief, draft)).toEqual(before);
  });
}

test('of an article out of reach many at once and closing its tab tell nothing', async ({ as }) => {
  const id = String(await createDraft((await as('chief')).request, origin));
  const { request } = await as('reporter');
  const where = { origin, here: '1' };
  const answers: string[][] = [];
  for (const one of [id, UNKNOWN]) {
    const bulk = { kind: 'trash', ids: one };
    const { text } = await readAction(request, findAction('changeArticlesAction'), bulk, where);
    expect(text).toContain('"changed":0');
    const leave = { headers: { Origin: origin }, data: BODY };
    const left = await request.delete(`/api/articles/${one}/presence`, leave);
    answers.push([text.replaceAll(one, 'id'), `${left.status()} ${await left.text()}`]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('what belongs to another article or person is not found through one’s own', async ({ as }) => {
  const chief = (await as('chief')).request;
  const { request } = await as('reporter');
  const theirs = String(await createDraft(chief, origin));
  const own = String(await createDraft(request, origin));

  const note = { ...FIELDS, key: crypto.randomUUID(), id: theirs };
  const where = { origin, here: theirs };
  expect(await callAction(chief, findAction('createNoteAction'), note, where)).toBe('ok');
  const noteId = idIn(await (await chief.get(`/api/articles/${theirs}/notes`)).text());
  await createPreview(chief, Number(theirs), origin);
  const link = idIn(await (await chief.get(`/api/articles/${theirs}/previews`)).text());
  const saved = { name: `نظرة ${theirs}`, query: '' };
  const view = await readAction(chief, findAction('saveViewAction'), saved, where);

  const actions = ['replyAction', 'editNoteAction', 'deleteNoteAction', 'resolveNoteAction'];
  for (const name of [...actions, 'reopenNoteAction']) {
    const fields = { ...FIELDS, key: crypto.randomUUID(), id: own, noteId };
    const answer = await callAction(request, findAction(name), fields, { origin, here: own });
    expect([name, answer]).toEqual([name, 'NOT_FOUND']);
  }
  const headers = { Origin: origin };
  const revoked = await request.delete(`/api/articles/${own}/previews/${link}`, { headers });
  expect(revoked.status()).toBe(404);
  for (const name of ['changeViewAction', 'deleteViewAction']) {
    const fields = { id: idIn(view.text), name: 'اسم آخر' };
    const answer = await callAction(request, findAction(name), fields, { origin, here: own });
    expect([name, answer]).toEqual([name, 'NOT_FOUND']);
  }
  const mine = { id: idIn(view.text) };
  expect(await callAction(chief, findAction('deleteViewAction'), mine, where)).toBe('ok');
});

test('an action called from another site does nothing', async ({ as }) => {
  const { request } = await as('chief');
  const foreign = { origin: 'https://elsewhere.example', here: '1' };
  const fields = { ...FIELDS, id: '1' };
  expect(await callAction(request, findAction('saveAction'), fields, foreign)).toMatch(/^500 /);
});

/** The actions that answered otherwise than expected. */
async function askActions(
  request: APIRequestContext,
  actions: BuiltAction[],
  id: string,
  expected: string,
): Promise<string[]> {
  return odd(expected, actions, (action) =>
    callAction(request, action, { ...FIELDS, id }, { origin, here: id }),
  );
}

/** The handlers that answered otherwise than expected. */
async function askHandlers(
  request: APIRequestContext,
  handlers: ApiHandler[],
  id: string,
  expected: number,
): Promise<string[]> {
  return odd(expected, handlers, async ({ method, path }) => {
    const data = ['GET', 'HEAD'].includes(method) ? undefined : BODY;
    const headers = { Origin: origin, ...(path.startsWith('/api/uploads') && PART) };
    const address = path.replace(/\[[^\]]+\]/g, id);
    return (await request.fetch(address, { method, headers, data })).status();
  });
}

/** Asks four at a time. */
async function odd<T extends { name: string }>(
  expected: string | number,
  list: T[],
  ask: (one: T) => Promise<string | number>,
): Promise<string[]> {
  const answers: string[] = [];
  const queue = [...list];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const answer = await ask(one);
      if (answer !== expected) answers.push(`${one.name}: ${answer} instead of ${expected}`);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return answers;
}

/** What the account may ask for at all, and what it may not. */
function partition<T extends Pick<BuiltAction, 'permission'>>(
  entrances: T[],
  account: Account,
): [T[], T[]] {
  const may = (entrance: T): boolean => mayAsk(account, entrance);
  return [entrances.filter(may), entrances.filter(not(may))];
}

function not<T>(is: (one: T) => boolean): (one: T) => boolean {
  return (one) => !is(one);
}

function idIn(json: string): string {
  const id = /"id":(\d+)/.exec(json)?.[1];
  if (!id) throw new Error(`No number in ${json}`);
  return id;
}

async function readArticle(chief: APIRequestContext, id: number): Promise<unknown> {
  const { fields, desk } = (await (await chief.get(`/api/articles/${id}`)).json()) as {
    fields: unknown;
    desk: { state: string; copyVersion: number };
  };
  return { fields, state: desk.state, copyVersion: desk.copyVersion };
}
