import { retractArticle } from '@/newsroom/articles/retract-article';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { setBreaking } from '@/newsroom/articles/set-breaking';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { SYSTEM, type Actor, type RoleName, type StaffActor } from '@/newsroom/staff/actor';
import { minutesAfter, newDraft, newest, newStaff, newStory, NOON, submit } from './factories';

type Whose = 'own' | 'colleague in my section' | 'foreign section';
export type Allowed = Partial<Record<RoleName, Whose[]>>;

const ALL: Whose[] = ['own', 'colleague in my section', 'foreign section'];
const IN_REACH: Whose[] = ['own', 'colleague in my section'];

/** Who writes: everybody but the photo editor. */
export const WRITERS: Allowed = { reporter: ['own'], editor: IN_REACH, chief: ALL, admin: ALL };
/** Who decides for the newspaper. */
export const DECIDERS: Allowed = { editor: IN_REACH, chief: ALL, admin: ALL };
export const HEADS: Allowed = { chief: ALL, admin: ALL };

/** When the commands of the matrix run. */
export const later = minutesAfter(NOON, 30);

// A photo editor has no articles, so "own" is a colleague's for that role.
export async function draft(owner: StaffActor, sectionId: number): Promise<number> {
  return newDraft(owner, { sectionId });
}

export async function submitted(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await draft(owner, sectionId);
  await submit(SYSTEM, id);
  return id;
}

export async function scheduled(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await draft(owner, sectionId);
  await scheduleArticle(SYSTEM, { ...(await newest(id)), date: '2026-12-01', time: '10:00' }, NOON);
  return id;
}

export async function breaking(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await newStory(owner, sectionId);
  await setBreaking(SYSTEM, { id, until: minutesAfter(later, 60) }, NOON);
  return id;
}

export async function trashed(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await draft(owner, sectionId);
  await trashArticle(SYSTEM, { id }, NOON);
  return id;
}

export async function retracted(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await newStory(owner, sectionId);
  await retractArticle(SYSTEM, { id, reason: 'سبب كافٍ للسحب.' }, NOON);
  return id;
}

/** A command on one article, with who may do it to whose. */
export interface ArticleCommand {
  name: string;
  allowed: Allowed;
  /** Brings an article of that owner into the state that the command needs. */
  prepare: (owner: StaffActor, sectionId: number) => Promise<number>;
  run: (actor: Actor, id: number) => Promise<unknown>;
}

/** Where a command must be done by a person, an administrator stands in for the system. */
export async function somebody(actor: Actor): Promise<StaffActor> {
  return actor.kind === 'staff' ? actor : newStaff('admin');
}
