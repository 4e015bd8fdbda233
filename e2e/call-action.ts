import { readFileSync } from 'node:fs';
import type { APIRequestContext, APIResponse } from 'playwright/test';

interface Manifest {
  node: Record<
    string,
    { exportedName: string; filename: string; workers: Record<string, unknown> }
  >;
}

/** A Server Action of the built server, as anybody who reads its files could call it. */
export interface BuiltAction {
  id: string;
  name: string;
  /** The file that exports it. */
  file: string;
  /** Pages that can run it, as folders: `/admin/articles/[id]`. */
  pages: string[];
}

/** Every Server Action of the build. */
export function listActions(): BuiltAction[] {
  const text = readFileSync('.next/server/server-reference-manifest.json', 'utf8');
  const { node } = JSON.parse(text) as Manifest;
  return Object.entries(node).map(([id, { exportedName: name, filename: file, workers }]) => ({
    id,
    name,
    file,
    pages: Object.keys(workers).map((page) => page.replace(/^app\/\([a-z]+\)|\/page$/g, '')),
  }));
}

export function findAction(name: string): BuiltAction {
  const action = listActions().find((one) => one.name === name);
  if (!action) throw new Error(`The build has no action ${name}.`);
  return action;
}

/** Makes a preview link; resolves to its address. */
export async function createPreview(
  request: APIRequestContext,
  id: number,
  origin: string,
): Promise<string> {
  const where = { origin, here: String(id) };
  const response = await send(request, findAction('previewAction'), { id: String(id) }, where);
  const address = /\/preview\/[\w.-]+/.exec(await response.text())?.[0];
  if (!address) throw new Error(`No preview was made: ${response.status()}`);
  return address;
}

/** A draft of whoever asks; resolves to its number. */
export async function createDraft(request: APIRequestContext, origin: string): Promise<number> {
  const response = await send(
    request,
    findAction('createArticleAction'),
    { kind: 'news' },
    {
      origin,
      here: '1',
    },
  );
  const address = response.headers()['x-action-redirect'] ?? '';
  const id = /\/admin\/articles\/(\d+)/.exec(address)?.[1];
  if (!id) throw new Error(`No draft was made: ${response.status()} ${address}`);
  return Number(id);
}

/**
 * Calls an action by hand with these form fields; `here` takes the place of the parameters in its
 * page's address. Resolves to `ok`, `redirect`, or the code of the refusal.
 */
export async function callAction(
  request: APIRequestContext,
  action: BuiltAction,
  fields: Record<string, string>,
  where: Where,
): Promise<string> {
  const response = await send(request, action, fields, where);
  if (response.status() === 303) return 'redirect';
  const text = await response.text();
  const result = /^1:(\{"ok".*\})$/m.exec(text)?.[1];
  if (!result) return `${response.status()} ${text.slice(0, 120)}`;
  const { ok, code } = JSON.parse(result) as { ok: boolean; code?: string };
  return ok ? 'ok' : (code ?? '');
}

interface Where {
  origin: string;
  here: string;
}

function send(
  request: APIRequestContext,
  action: BuiltAction,
  fields: Record<string, string>,
  { origin, here }: Where,
): Promise<APIResponse> {
  const page = action.pages.toSorted((a, b) => a.length - b.length)[0] ?? '';
  // React's own form for the arguments (null, FormData): what they name has to come before them.
  const multipart = new FormData();
  for (const [name, value] of Object.entries(fields)) multipart.append(`1_${name}`, value);
  multipart.append('0', '[null,"$K1"]');
  return request.post(page.replace(/\[[^\]]+\]/g, here), {
    headers: { 'Next-Action': action.id, Origin: origin, Accept: 'text/x-component' },
    multipart,
    maxRedirects: 0,
  });
}
