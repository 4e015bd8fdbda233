import { approveArticle } from '@/newsroom/articles/approve-article';
import { autosaveArticle } from '@/newsroom/articles/autosave-article';
import type { Body } from '@/newsroom/articles/body/blocks';
import { createArticle } from '@/newsroom/articles/create-article';
import type { ArticleFields } from '@/newsroom/articles/fields';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { submitArticle } from '@/newsroom/articles/submit-article';
import { db } from '@/newsroom/db/client';
import { createSection } from '@/newsroom/sections/create-section';
import { SYSTEM, type Actor, type RoleName, type StaffActor } from '@/newsroom/staff/actor';
import { createStaff } from '@/newsroom/staff/create-staff';

/** The hour at which tests begin. */
export const NOON = new Date('2026-11-24T09:00:00Z');

export const PASSWORD = 'كلمة مرور طويلة للاختبار';

let counter = 0;

/** A moment some minutes after another. */
export function minutesAfter(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * 60_000);
}

/** A section with an address of its own. */
export async function newSection(name = 'محليات'): Promise<number> {
  counter += 1;
  const { id } = await createSection(
    SYSTEM,
    { slug: `section-${counter}`, name, description: '' },
    NOON,
  );
  return id;
}

/** The id of no session. */
const NO_SESSION = '00000000-0000-4000-8000-000000000000';
/** In tests people have just typed their password, at whatever hour they act. */
const ALWAYS = new Date('2100-01-01T00:00:00Z');

/** A person of the newsroom, signed in nowhere. */
export async function newStaff(role: RoleName, sectionIds: number[] = []): Promise<StaffActor> {
  counter += 1;
  const email = `${role}-${counter}@test.matbaa`;
  const name = `زميل ${counter}`;
  const { id } = await createStaff(
    SYSTEM,
    { email, name, role, password: PASSWORD, sectionIds },
    NOON,
  );
  return {
    kind: 'staff',
    id,
    name,
    email,
    role,
    sectionIds,
    sessionId: NO_SESSION,
    confirmedAt: ALWAYS,
  };
}

/** A body of plain paragraphs. */
export function paragraphs(...texts: string[]): Body {
  return texts.map((text, at) => ({ id: `p${at}`, type: 'paragraph', content: [{ text }] }));
}

/** A draft with these fields on top of a headline and a short body. */
export async function newDraft(
  owner: StaffActor,
  fields: Partial<ArticleFields> = {},
  now = NOON,
): Promise<number> {
  const { id } = await createArticle(owner, { kind: 'news' }, now);
  await edit(
    owner,
    id,
    { title: 'عنوان للاختبار', body: paragraphs('فقرة أولى.'), ...fields },
    now,
  );
  return id;
}

/** Changes fields of the working copy as a browser would, from the newest versions. */
export async function edit(
  actor: Actor,
  id: number,
  fields: Partial<ArticleFields>,
  now = NOON,
): Promise<void> {
  const { fieldVersions } = await copyOf(id);
  const base = fieldVersions as Record<string, number>;
  const { conflicts } = await autosaveArticle(actor, { id, fields, base }, now);
  if (conflicts.length > 0) throw new Error('an edit from the newest versions cannot conflict');
}

/** The working copy's row. */
export async function copyOf(id: number) {
  return db().workingCopy.findUniqueOrThrow({ where: { articleId: id } });
}

/** The input of commands that name the text they decide about: the newest. */
export async function newest(id: number): Promise<{ id: number; copyVersion: number }> {
  return { id, copyVersion: (await copyOf(id)).version };
}

/** Submits the newest text. */
export async function submit(actor: Actor, id: number, now = NOON): Promise<void> {
  await submitArticle(actor, await newest(id), now);
}

/** Approves the newest text. */
export async function approve(actor: Actor, id: number, now = NOON): Promise<void> {
  await approveArticle(actor, await newest(id), now);
}

/** Publishes the newest text. */
export async function publish(actor: Actor, id: number, now = NOON): Promise<void> {
  await publishArticle(actor, { ...(await newest(id)), update: 'update' }, now);
}

/** A published story. */
export async function newStory(
  owner: StaffActor,
  sectionId: number,
  fields: Partial<ArticleFields> = {},
  now = NOON,
): Promise<number> {
  const id = await newDraft(owner, { sectionId, ...fields }, now);
  await publish(SYSTEM, id, now);
  return id;
}
