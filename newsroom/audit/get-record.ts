import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { recordItems } from './record-items';
import type { RecordItem } from './views';

/** One event, with its seal (hexadecimal) once it has one. Throws NOT_FOUND. */
export async function getRecord(
  actor: Actor,
  id: string,
): Promise<RecordItem & { seal: string | null }> {
  authorize(actor, 'audit.read');
  if (!/^\d{1,18}$/.test(id)) throw new NewsroomError('NOT_FOUND');
  const row = await db().event.findUnique({ where: { id: BigInt(id) } });
  if (!row) throw new NewsroomError('NOT_FOUND');
  const [[item], seal] = await Promise.all([
    recordItems([row]),
    db().eventSeal.findUnique({ where: { eventId: row.id } }),
  ]);
  if (!item) throw new NewsroomError('NOT_FOUND');
  return { ...item, seal: seal && Buffer.from(seal.hash).toString('hex') };
}
