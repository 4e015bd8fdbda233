import { z } from 'zod';
import { articleId } from '../articles/command-input';

/** An article in a tab; the tab names itself, anew for every opening. */
export const openScreen = articleId.extend({
  screen: z.string().regex(/^[a-z0-9]{8,40}$/),
});

export const presenceInput = openScreen.extend({
  /** Something was changed in the tab since it was last heard of. */
  hasTyped: z.boolean().default(false),
  /** Nobody sees the tab at the moment. */
  isHidden: z.boolean().default(false),
});

export const handOverInput = openScreen.extend({
  /** Id of the colleague who is to lead. */
  to: z.number().int().positive().max(2_147_483_647),
});

export type OpenScreen = z.infer<typeof openScreen>;
export type PresenceInput = z.infer<typeof presenceInput>;
export type HandOverInput = z.infer<typeof handOverInput>;
