import type { APIRequestContext } from 'playwright/test';
import { callAction, createDraft, findAction } from './call-action';
import { expect } from './fixtures';

/** Writes and publishes a story without an editor's screen; resolves to its number. */
export async function publishStory(
  desk: APIRequestContext,
  origin: string,
  fields: { title: string; sectionId: number; tagIds?: number[] },
): Promise<number> {
  const id = await createDraft(desk, origin);
  const body = [{ id: 'p1', type: 'paragraph', content: [{ text: `${fields.title}. نص.` }] }];
  const all = { ...fields, standfirst: fields.title, body };
  const base = Object.fromEntries(Object.keys(all).map((name) => [name, 0]));
  const headers = { Origin: origin };
  const saved = await desk.put(`/api/articles/${id}/working-copy`, {
    data: { fields: all, base },
    headers,
  });
  expect(saved.ok()).toBe(true);
  const { copyVersion } = (await saved.json()) as { copyVersion: number };
  const sent = { id: String(id), copyVersion: String(copyVersion) };
  const answer = await callAction(desk, findAction('publishAction'), sent, { origin, here: '1' });
  expect(answer).toBe('ok');
  return id;
}

/** The path of the newest story in the feed of a section. */
export async function storyIn(request: APIRequestContext, section: string): Promise<string> {
  const feed = await (await request.get(`/${section}/feed.xml`)).text();
  return new RegExp(`/${section}/\\d+`).exec(feed)?.[0] ?? '';
}

/** The number of the section in which a story of this path stands. */
export async function sectionOf(desk: APIRequestContext, path: string): Promise<number> {
  const id = path.split('/').at(-1) ?? '';
  const article = (await (await desk.get(`/api/articles/${id}`)).json()) as {
    fields: { sectionId: number };
  };
  return article.fields.sectionId;
}
