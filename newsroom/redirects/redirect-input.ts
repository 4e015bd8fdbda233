import { z } from 'zod';
import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '../errors';

const rowId = z.coerce.number().int().positive().max(2_147_483_647);

/** A redirect as the form sends it; the addresses are looked at by the command (add-redirect.ts). */
export const redirectInput = z.object({
  from: z.string().max(10_000),
  kind: z.enum(['exact', 'prefix']).default('exact'),
  /** `gone`: readers are told that it is no longer there (410). */
  answer: z.enum(['moved', 'gone']).default('moved'),
  to: z.string().max(10_000).default(''),
});

export const redirectRef = z.object({ id: rowId, version: z.coerce.number().int().positive() });

export const redirectChange = redirectInput.extend(redirectRef.shape);

/** The field that each refusal of an address is about. */
const FIELD_OF: Partial<Record<RefusalKey, string>> = {
  redirectFromLives: 'from',
  redirectFromWrong: 'from',
  redirectTaken: 'from',
  redirectLoop: 'to',
  redirectToDead: 'to',
  redirectToWrong: 'to',
  redirectPrefixWrong: 'kind',
  redirectPrefixesFull: 'kind',
};

/** Runs what may refuse an address, and says the refusal at its field. */
export async function atItsField<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const sentence = error instanceof NewsroomError ? error.details.sentence : undefined;
    const field = sentence && FIELD_OF[sentence];
    if (!field) throw error;
    throw new NewsroomError('INVALID', { fields: { [field]: sentence } });
  }
}
