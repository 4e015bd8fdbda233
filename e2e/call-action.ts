import type { APIRequestContext, APIResponse } from 'playwright/test';
import { listActions, type BuiltAction } from './list-entrances';

/** Whence a call comes. */
interface Where {
  origin: string;
  /** Takes the place of the parameters in the address of the action's page. */
  here: string;
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
  const action = findAction('createArticleAction');
  const response = await send(request, action, { kind: 'news' }, { origin, here: '1' });
  const address = response.headers()['x-action-redirect'] ?? '';
  const id = /\/admin\/articles\/(\d+)/.exec(address)?.[1];
  if (!id) throw new Error(`No draft was made: ${response.status()} ${address}`);
  return Number(id);
}

/**
 * Calls an action by hand with these form fields. Resolves to `ok`, `redirect`, or the code of the
 * refusal.
 */
export async function callAction(
  request: APIRequestContext,
  action: BuiltAction,
  fields: Record<string, string>,
  where: Where,
): Promise<string> {
  const { code } = await readAction(request, action, fields, where);
  return code;
}

/** The same with everything that was answered. */
export async function readAction(
  request: APIRequestContext,
  action: BuiltAction,
  fields: Record<string, string>,
  where: Where,
): Promise<{ code: string; text: string }> {
  const response = await send(request, action, fields, where);
  const text = await response.text();
  if (response.status() === 303) return { code: 'redirect', text };
  const result = /^1:(\{"ok".*\})$/m.exec(text)?.[1];
  if (!result) return { code: `${response.status()} ${text.slice(0, 120)}`, text };
  const { ok, code = '' } = JSON.parse(result) as { ok: boolean; code?: string };
  return { code: ok ? 'ok' : code, text };
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
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, value);
  multipart.append('0', '[null,"$K1"]');
  return request.post(page.replace(/\[[^\]]+\]/g, here), {
    headers: { 'Next-Action': action.id, Origin: origin, Accept: 'text/x-component' },
    multipart,
    maxRedirects: 0,
  });
}
