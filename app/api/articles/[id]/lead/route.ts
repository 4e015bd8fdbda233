import { z } from 'zod';
import { askForEditing } from '@/newsroom/presence/ask-for-editing';
import { declineHandOver } from '@/newsroom/presence/decline-hand-over';
import { handOverEditing } from '@/newsroom/presence/hand-over-editing';
import { handOverInput, openScreen } from '@/newsroom/presence/presence-input';
import { takeOverEditing } from '@/newsroom/presence/take-over-editing';
import { requireOpener } from '@/web/require-opener';
import { staffRoute } from '@/web/staff-route';

/** Who opened the tab. */
const staffId = z.number().int().optional();
const leadInput = z.discriminatedUnion('act', [
  openScreen.extend({ act: z.enum(['ask', 'decline', 'takeOver']), staffId }),
  handOverInput.extend({ act: z.literal('handOver'), staffId }),
]);

/** Who leads the editing: asked for, declined, handed over or taken over. Answers who is there then. */
export const POST = staffRoute({
  permission: 'article.edit',
  input: leadInput,
  run: (actor, input, now) => {
    requireOpener(actor, input);
    switch (input.act) {
      case 'ask':
        return askForEditing(actor, input, now);
      case 'decline':
        return declineHandOver(actor, input, now);
      case 'takeOver':
        return takeOverEditing(actor, input, now);
      case 'handOver':
        return handOverEditing(actor, input, now);
    }
  },
});
