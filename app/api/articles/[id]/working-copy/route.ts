import { z } from 'zod';
import { codeSentence } from '@/messages/ar-refusals';
import { autosaveArticle, autosaveInput } from '@/newsroom/articles/autosave-article';
import { articleFields } from '@/newsroom/articles/fields';
import { requireOpener } from '@/web/require-opener';
import { staffRoute } from '@/web/staff-route';

/**
 * Saves fields of the working copy. Where somebody else was faster the answer is a 409 whose
 * `data` says what was saved all the same and which fields were not.
 */
export const PUT = staffRoute({
  permission: 'article.edit',
  // The fields are parsed on their own below, so that a refusal names them and not their envelope.
  input: autosaveInput.extend({
    fields: z.record(z.string(), z.unknown()),
    /** Who opened the screen that the words come from. */
    staffId: z.number().int().optional(),
  }),
  run: async (actor, input, now) => {
    requireOpener(actor, input);
    const fields = articleFields.partial().parse(input.fields);
    const result = await autosaveArticle(actor, { ...input, fields }, now);
    if (result.conflicts.length === 0) return result;
    const refusal = { code: 'CONFLICT', sentence: codeSentence('CONFLICT'), data: result };
    return Response.json(refusal, { status: 409, headers: { 'Cache-Control': 'no-store' } });
  },
});
