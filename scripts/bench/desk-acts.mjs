import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from '../database.mjs';
import { root } from '../settings.mjs';

/** Articles of one bulk act. */
export const AT_ONCE = 500;

/** What the desk sends: name → a function that does it once more and resolves when it was answered. */
export async function deskActs(paper, headers) {
  const { rows } = await query(paper.url, 'SELECT max(id)::int AS id FROM "Article"');
  const [{ id }] = rows;
  return {
    autosave: autosaveOf(paper, headers, id),
    presence: presenceOf(paper, headers, id),
    [`${AT_ONCE} moved to a section`]: await bulkOf(paper, headers),
  };
}

function autosaveOf(paper, headers, id) {
  let base = {};
  let turn = 0;
  const save = async () => {
    const fields = { title: `عنوان ${(turn += 1)}` };
    const address = `${paper.origin}/api/articles/${id}/working-copy`;
    const response = await fetch(address, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ id, fields, base }),
    });
    const answer = await response.json();
    base = (response.status === 409 ? answer.data : answer).fieldVersions;
    // Written on before this desk was opened: now the versions are known.
    if (response.status === 409) return save();
    if (!response.ok) throw new Error(`saving answered ${response.status}`);
  };
  return save;
}

function presenceOf(paper, headers, id) {
  return async () => {
    const response = await fetch(`${paper.origin}/api/articles/${id}/presence`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ id, screen: 'abcdefgh', hasTyped: true }),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`presence answered ${response.status}`);
  };
}

/** Moves the newest articles to and fro, as the list's button does. */
async function bulkOf(paper, headers) {
  const { rows } = await query(
    paper.url,
    `SELECT "articleId"::int AS id FROM "WorkingCopy" ORDER BY "updatedAt" DESC LIMIT ${AT_ONCE}`,
  );
  const ids = rows.map(({ id }) => id).join(',');
  const sections = await query(paper.url, 'SELECT id FROM "Section" ORDER BY id LIMIT 2');
  const action = actionNamed('changeArticlesAction');
  let turn = 0;
  return async () => {
    turn += 1;
    const form = new FormData();
    form.set('_1_kind', 'section');
    form.set('_1_ids', ids);
    form.set('_1_sectionId', String(sections.rows[turn % 2].id));
    // What React sends for `action(null, formData)`.
    form.set('0', '[null,"$K1"]');
    const response = await fetch(`${paper.origin}/admin/articles`, {
      method: 'POST',
      headers: { ...headers, accept: 'text/x-component', 'next-action': action },
      body: form,
    });
    const text = await response.text();
    if (!text.includes('"ok":true')) throw new Error(`the bulk act answered ${response.status}`);
  };
}

/** The id of a Server Action, as the build wrote it down. */
function actionNamed(name) {
  const file = join(root, '.next/server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8'));
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`the build knows no action ${name}`);
  return found[0];
}
