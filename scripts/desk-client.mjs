import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAttributeValue, getElementsByTagName, innerText } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { root } from './settings.mjs';

const ACTIONS = join(root, '.next/server/server-reference-manifest.json');

/**
 * The newsroom over plain HTTP, as a browser without scripts uses it. Every call names the address
 * of the instance (`http://127.0.0.1:3000`) that is to answer it.
 */
export function createDeskClient() {
  let cookie = '';

  const ask = async (origin, path, init = {}) => {
    const headers = { Origin: origin, Cookie: cookie, ...init.headers };
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers });
    const set = response.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
    if (set.length > 0) cookie = set.join('; ');
    return response;
  };

  /** The fields of the form with this button on a page. */
  const readForm = async (origin, path, button) => {
    const page = await ask(origin, path);
    const document = parseDocument(await page.text());
    const form = getElementsByTagName('form', document).find((one) =>
      getElementsByTagName('button', one).some((word) => innerText(word).trim() === button),
    );
    if (!form) throw new Error(`No form «${button}» on ${path} (status ${page.status}).`);
    const fields = getElementsByTagName('input', form)
      .map((input) => [getAttributeValue(input, 'name'), getAttributeValue(input, 'value')])
      .filter(([name]) => name);
    return Object.fromEntries(fields.map(([name, value]) => [name, value ?? '']));
  };

  /** Sends a form with `values` in its fields; resolves to the answer's status. */
  const sendForm = async (origin, path, fields, values = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...values })) body.append(name, value);
    const response = await ask(origin, path, { method: 'POST', body });
    await response.arrayBuffer();
    return response.status;
  };

  const readJson = async (origin, path, init) => {
    const response = await ask(origin, path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };

  const putJson = (origin, path, value) =>
    readJson(origin, path, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    });

  /** Runs a Server Action of the build with these fields, as its dialog does with scripts. */
  const runAction = async (origin, name, fields) => {
    const [id, page] = findAction(name);
    // React's own form for the arguments (null, FormData): what they name has to come before them.
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.append(`_1_${field}`, String(value));
    body.append('0', '[null,"$K1"]');
    const headers = { 'Next-Action': id, Accept: 'text/x-component' };
    return ask(origin, page, { method: 'POST', headers, body });
  };

  /** The same; rejects unless it was done. */
  const act = async (origin, name, fields) => {
    const answer = await (await runAction(origin, name, fields)).text();
    if (!/^1:\{"ok":true/m.test(answer)) throw new Error(`${name}: ${answer.slice(0, 500)}`);
  };

  /** Begins an article; resolves to its number. */
  const createDraft = async (origin) => {
    const response = await runAction(origin, 'createArticleAction', { kind: 'news' });
    await response.arrayBuffer();
    const address = response.headers.get('x-action-redirect') ?? '';
    const id = /\/admin\/articles\/(\d+)/.exec(address)?.[1];
    if (!id) throw new Error(`No draft was made: ${response.status} ${address}`);
    return Number(id);
  };

  return { ask, readForm, sendForm, readJson, putJson, act, createDraft };
}

/** An action's name in the build, and the address of a page that can run it. */
function findAction(name) {
  const { node } = JSON.parse(readFileSync(ACTIONS, 'utf8'));
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build has no action ${name}.`);
  const [id, { workers }] = found;
  const pages = Object.keys(workers).map((page) => page.replace(/^app\/\([a-z]+\)|\/page$/g, ''));
  const [page] = pages.toSorted((one, other) => one.length - other.length);
  return [id, page.replace(/\[[^\]]+\]/g, '1')];
}
