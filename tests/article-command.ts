import type { Actor, RoleName, StaffActor } from '@/newsroom/staff/actor';
import { newStaff } from './factories';

/** Whose an article is, and in which section, as the matrix tries it. */
type Whose = 'own' | 'colleague in my section' | 'foreign section';
type Allowed = Partial<Record<RoleName, Whose[]>>;

/** A command on one article, with who may do it to whose. */
export interface ArticleCommand {
  name: string;
  allowed: Allowed;
  /** Brings an article of that owner into the state that the command needs. */
  prepare: (owner: StaffActor, sectionId: number) => Promise<number>;
  run: (actor: Actor, id: number) => Promise<unknown>;
}

const ALL: Whose[] = ['own', 'colleague in my section', 'foreign section'];
const IN_REACH: Whose[] = ['own', 'colleague in my section'];

/** Who writes: everybody but the photo editor. */
export const WRITERS: Allowed = { reporter: ['own'], editor: IN_REACH, chief: ALL, admin: ALL };
/** Who decides for the newspaper. */
export const DECIDERS: Allowed = { editor: IN_REACH, chief: ALL, admin: ALL };
export const HEADS: Allowed = { chief: ALL, admin: ALL };

/** For what a person does: where the system is asked for, an administrator stands in. */
export async function somebody(actor: Actor): Promise<StaffActor> {
  return actor.kind === 'staff' ? actor : newStaff('admin');
}
