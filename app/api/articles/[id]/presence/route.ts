import { z } from 'zod';
import { leaveArticle } from '@/newsroom/presence/leave-article';
import { openScreen, presenceInput } from '@/newsroom/presence/presence-input';
import { reportPresence } from '@/newsroom/presence/report-presence';
import { requireOpener } from '@/web/require-opener';
import { staffRoute } from '@/web/staff-route';

/** Who opened the tab. */
const staffId = z.number().int().optional();

/** A tab says every few seconds that it has the article open, and learns who else has. */
export const POST = staffRoute({
  permission: 'article.read',
  input: presenceInput.extend({ staffId }),
  run: (actor, input, now) => {
    requireOpener(actor, input);
    return reportPresence(actor, input, now);
  },
});

/** The tab closes the article. */
export const DELETE = staffRoute({
  permission: 'article.read',
  input: openScreen.extend({ staffId }),
  run: async (actor, input, now) => {
    requireOpener(actor, input);
    await leaveArticle(actor, input, now);
    return {};
  },
});
