import { actorId, type Actor } from '../staff/actor';
import { can } from '../staff/policy';

/** Whether the actor may change what is said of it: a photo editor of any, everybody of own uploads. */
export function mayEditMedia(actor: Actor, media: { createdById: number | null }): boolean {
  if (can(actor, 'media.edit')) return true;
  const own = media.createdById !== null && media.createdById === actorId(actor);
  return own && can(actor, 'media.upload');
}
