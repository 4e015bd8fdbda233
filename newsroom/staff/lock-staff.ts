import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

const select = {
  id: true,
  email: true,
  name: true,
  role: true,
  disabledAt: true,
  sections: { select: { section: { select: { id: true, name: true } } } },
} as const;

/**
 * Reads a person and holds the row until the transaction ends. Whoever ends a person's sessions does
 * it first, so that none is overlooked that is just beginning (hold-entrant.ts). Throws NOT_FOUND.
 */
export async function lockStaff(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "Staff" WHERE id = ${id} FOR NO KEY UPDATE`;
  const staff = await tx.staff.findUnique({ where: { id }, select });
  if (!staff) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownStaff' });
  return { ...staff, sections: staff.sections.map(({ section }) => section) };
}
