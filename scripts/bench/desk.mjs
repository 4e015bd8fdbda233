import { findAll, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** Milliseconds after which an answer counts as lost. */
const PATIENCE = 30_000;

/**
 * A member of the demo newspaper's staff at the real desk over HTTP. Resolves to
 * `{ publish(id, title) }`, which writes a headline as the editor's autosave does and presses «نشر»
 * as its button does (the Server Action's own request), and resolves once that was answered.
 * It rejects when either is refused or lost.
 */
export async function openDesk(paper, account = 'editor') {
  const cookie = await signIn(paper, `${account}@demo.matbaa`);
  const headers = { cookie, origin: paper.origin };
  const versions = new Map();
  let action;

  const save = async (id, title) => {
    const response = await fetch(`${paper.origin}/api/articles/${id}/working-copy`, {
      method: 'PUT',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ id, fields: { title }, base: versions.get(id) ?? {} }),
    });
    const answer = await response.json().catch(() => ({}));
    const { fieldVersions, copyVersion } = response.status === 409 ? answer.data : answer;
    if (fieldVersions) versions.set(id, fieldVersions);
    // The story was changed before this desk was opened: now its versions are known.
    if (response.status === 409) return save(id, title);
    if (!response.ok) throw new Error(`saving answered ${response.status}`);
    return copyVersion;
  };

  const press = async (id, copyVersion) => {
    const address = `${paper.origin}/admin/articles/${id}`;
    action ??= await findAction(address, headers, 'نشر');
    const form = new FormData();
    form.set('_1_id', String(id));
    form.set('_1_copyVersion', String(copyVersion));
    // What React sends for `action(null, formData)`.
    form.set('0', '[null,"$K1"]');
    const response = await fetch(address, {
      method: 'POST',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { ...headers, accept: 'text/x-component', 'next-action': action },
      body: form,
    });
    const text = await response.text();
    if (!text.includes('"ok":true')) throw new Error(`«نشر» answered ${response.status} ${text}`);
  };

  return { publish: async (id, title) => press(id, await save(id, title)) };
}

/** The cookie of somebody who has signed in. */
export async function signIn(paper, email) {
  const address = `${paper.origin}/admin/sign-in`;
  const form = new FormData();
  for (const [name, value] of await formFields(address, {}, 'دخول')) form.set(name, value);
  form.set('email', email);
  form.set('password', paper.demoPassword);
  const response = await fetch(address, {
    method: 'POST',
    headers: { origin: paper.origin },
    body: form,
    redirect: 'manual',
  });
  await response.arrayBuffer();
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (!cookies.some((one) => one.includes('session='))) {
    throw new Error(`signing in answered ${response.status} without a session`);
  }
  return cookies.join('; ');
}

/** The id of the Server Action behind a button that works without scripts. */
async function findAction(address, headers, word) {
  const fields = await formFields(address, headers, word);
  const named = fields.find(([name]) => /^\$ACTION_\d+:0$/.test(name));
  if (!named) throw new Error(`the form of «${word}» names no action`);
  return JSON.parse(named[1]).id;
}

/** Names and values of the form whose button bears this word. */
async function formFields(address, headers, word) {
  const html = await fetch(address, { headers }).then((response) => response.text());
  const forms = findAll((element) => element.name === 'form', parseDocument(html).children);
  const form = forms.find((one) =>
    findAll((element) => element.name === 'button', one.children).some(
      (button) => textContent(button).trim() === word,
    ),
  );
  if (!form) throw new Error(`${address} has no form «${word}»`);
  return findAll((element) => element.name === 'input', form.children)
    .filter(({ attribs }) => attribs.name)
    .map(({ attribs }) => [attribs.name, attribs.value ?? '']);
}
