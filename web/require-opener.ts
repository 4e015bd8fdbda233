import { NewsroomError } from '@/newsroom/errors';
import type { StaffActor } from '@/newsroom/staff/actor';

/**
 * Refuses what a screen sends that somebody else opened: that person has signed in since in the
 * same browser, and this is neither that person's text nor presence.
 */
export function requireOpener(actor: StaffActor, input: { staffId?: number }): void {
  if (input.staffId !== undefined && input.staffId !== actor.id) {
    throw new NewsroomError('UNAUTHENTICATED');
  }
}
