import { z } from 'zod';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { pictureStanding, standingSelect, type PictureStanding } from './picture-standing';

const MOST = 200;

export const standingsInput = z.object({
  /** Comma-separated. */
  ids: z
    .string()
    .regex(/^[1-9]\d{0,8}(,[1-9]\d{0,8})*$/)
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(z.number()).max(MOST)),
  /** The story that asks. */
  articleId: z.coerce.number<number | string>().int().positive(),
});

/** How these pictures stand at `now`, as far as they exist. */
export async function listPictureStandings(
  actor: Actor,
  { ids }: z.output<typeof standingsInput>,
  now: Date,
): Promise<PictureStanding[]> {
  authorize(actor, 'media.read');
  const rows = await db().media.findMany({ where: { id: { in: ids } }, select: standingSelect });
  return rows.map((row) => pictureStanding(row, false, now));
}
