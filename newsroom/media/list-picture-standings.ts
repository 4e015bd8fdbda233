import { z } from 'zod';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import {
  pictureStanding,
  standingSelect,
  type PictureStanding,
  type StandingRow,
} from './picture-standing';
import { publishedIn } from './published-in';

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
  { ids, articleId }: z.output<typeof standingsInput>,
  now: Date,
): Promise<PictureStanding[]> {
  authorize(actor, 'media.read');
  const rows = await db().media.findMany({ where: { id: { in: ids } }, select: standingSelect });
  return Promise.all(
    rows.map(async (row) => pictureStanding(row, await isUsedElsewhere(row, articleId), now)),
  );
}

/** Asked only of the few whose licence cares. */
async function isUsedElsewhere(row: StandingRow, articleId: number): Promise<boolean> {
  const shown = row.replacedBy ?? row;
  if (shown.licence !== 'oneUse') return false;
  return (await publishedIn(db(), shown.id)).some((id) => id !== articleId);
}
