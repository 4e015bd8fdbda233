import type { Actor } from '../staff/actor';
import { can } from '../staff/policy';

/** Whether a template that this person made may be renamed and deleted by the actor. */
export function mayChange(actor: Actor, createdById: number | null): boolean {
  const subject = { createdById, assigneeId: null, sectionId: null, liveSectionId: null };
  return can(actor, 'template.edit', subject);
}
