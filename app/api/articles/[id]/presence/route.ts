import { leaveArticle } from '@/newsroom/presence/leave-article';
import { openScreen, presenceInput } from '@/newsroom/presence/presence-input';
import { reportPresence } from '@/newsroom/presence/report-presence';
import { staffRoute } from '@/web/staff-route';

/** A tab says every few seconds that it has the article open, and learns who else has. */
export const POST = staffRoute({
  permission: 'article.read',
  input: presenceInput,
  run: reportPresence,
});

/** The tab closes the article. */
export const DELETE = staffRoute({
  permission: 'article.read',
  input: openScreen,
  run: async (actor, input, now) => {
    await leaveArticle(actor, input, now);
    return {};
  },
});
