import { cache } from 'react';
import { countWaiting } from '@/newsroom/dashboard/get-figures';
import { countUnseenMentions } from '@/newsroom/notes/list-my-mentions';
import { countNotices } from '@/newsroom/notices/count-notices';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';

/**
 * What the frame counts beside its menu, read once a request: beside every screen Next also makes the one for
 * missing addresses, which has a frame too.
 */
export const deskCounts = cache(async (actor: StaffActor) => {
  const [waiting, decisions, notes] = await Promise.all([
    can(actor, 'article.review') ? countWaiting(actor) : 0,
    countNotices(actor),
    countUnseenMentions(actor),
  ]);
  return { waiting, notices: decisions + notes };
});
