import { countRefusal } from '@/newsroom/audit/count-tally';
import { NewsroomError } from '@/newsroom/errors';
import { findActor } from './current-actor';
import { requestLog } from './log';

/** Counts for the record that the policy refused something to who is signed in. */
export async function countRefused(error: unknown): Promise<void> {
  if (!(error instanceof NewsroomError) || !error.details.refused) return;
  try {
    const actor = await findActor();
    if (actor) await countRefusal(actor, error.details.refused, new Date());
  } catch (failure) {
    // The refusal itself stands, whatever becomes of its record.
    (await requestLog()).error({ err: failure }, 'a refusal was not recorded');
  }
}
