import { LOCK } from '../db/advisory-locks';
import type { Tx } from '../db/client';
import type { Redirect } from '../db/generated/client';
import { NewsroomError } from '../errors';

/** Begins a change of redirects: no other begins before this one ends, so none is left in a chain or a circle. */
export async function lockRedirects(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.redirects})`;
}

/** The redirect as it is, to be changed. Throws NOT_FOUND, and CONFLICT when it is another by now. */
export async function lockRedirect(
  tx: Tx,
  { id, version }: { id: number; version: number },
): Promise<Redirect> {
  await lockRedirects(tx);
  const redirect = await tx.redirect.findUnique({ where: { id } });
  if (!redirect) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownRedirect' });
  if (redirect.version !== version) {
    throw new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' });
  }
  return redirect;
}
