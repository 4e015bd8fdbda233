import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** Everybody who has brought something into the library, by name. */
export async function listUploaders(actor: Actor): Promise<{ id: number; name: string }[]> {
  authorize(actor, 'media.read');
  return db().$queryRaw`
    SELECT s.id, s.name FROM "Staff" s
    WHERE EXISTS (SELECT 1 FROM "Media" m WHERE m."createdById" = s.id AND m."deletedAt" IS NULL)
    ORDER BY s.name, s.id`;
}
