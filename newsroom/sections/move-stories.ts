import type { z } from 'zod';
import type { Tx } from '../db/client';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { indexStories } from '../search/index-stories';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockSections, oneSection } from './lock-sections';
import type { moveStoriesInput } from './section-input';

/** So many at once: nobody who publishes meanwhile waits longer than a second. */
const BATCH = 200;

/** What a batch has moved, and how much is still to be. */
export interface MovedBatch {
  moved: number;
  left: number;
}

/**
 * Moves some stories of a section into another one, published ones and texts at the desk, the newest
 * first; who calls again goes on. Their old addresses lead to the new ones.
 */
export async function moveStories(
  actor: Actor,
  { id, intoId }: z.output<typeof moveStoriesInput>,
  now: Date,
): Promise<MovedBatch> {
  authorize(actor, 'section.edit');
  return write(actor, now, async (tx, record) => {
    await changeNames(tx);
    const sections = await lockSections(tx);
    const [from, into] = [oneSection(sections, id), oneSection(sections, intoId)];
    if (id === intoId) {
      throw new NewsroomError('RULE', {
        sentence: 'sectionIntoItself',
        fields: { intoId: 'sectionIntoItself' },
      });
    }
    const articles = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT a."id" FROM "Article" a JOIN "WorkingCopy" c ON c."articleId" = a."id"
      WHERE a."liveSectionId" = ${id} OR c."sectionId" = ${id}
      ORDER BY a."id" DESC LIMIT ${BATCH}`;
    const ids = articles.map((row) => Number(row.id));
    const shown = await moveThese(tx, ids, id, intoId);
    await tx.media.updateMany({ where: { sectionId: id }, data: { sectionId: intoId } });
    if (ids.length > 0) {
      const data = { name: from.name, toId: intoId, to: into.name, ...shown };
      record({ type: 'section.emptied', nounId: String(id), data });
    }
    return { moved: ids.length, left: await countStories(tx, id) };
  });
}

/** Published stories and texts at the desk that stand in a section, each once. */
export async function countStories(tx: Pick<Tx, '$queryRaw'>, id: number): Promise<number> {
  const [{ count }] = await tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM (
      SELECT "id" FROM "Article" WHERE "liveSectionId" = ${id}
      UNION SELECT "articleId" FROM "WorkingCopy" WHERE "sectionId" = ${id}) AS found`;
  return count;
}

/** Moves them; returns those that have an address, and the months whose sitemaps name it. */
async function moveThese(
  tx: Tx,
  ids: number[],
  from: number,
  to: number,
): Promise<{ articleIds: number[]; months: string[] }> {
  const live = await tx.$queryRaw<{ id: bigint; publicAt: Date | null }[]>`
    UPDATE "Article" SET "liveSectionId" = ${to}, "version" = "version" + 1
    WHERE "id" = ANY(${ids}) AND "liveSectionId" = ${from} RETURNING "id", "publicAt"`;
  await tx.$executeRaw`
    UPDATE "WorkingCopy" c SET "sectionId" = ${to},
      "fieldVersions" = c."fieldVersions" || jsonb_build_object(
        'sectionId', coalesce((c."fieldVersions" ->> 'sectionId')::int, 0) + 1),
      "version" = c."version" + 1
    WHERE c."articleId" = ANY(${ids}) AND c."sectionId" = ${from}`;
  const articleIds = live.map(({ id }) => Number(id));
  await indexStories(tx, articleIds);
  const months = live.flatMap(({ publicAt }) => publicAt?.toISOString().slice(0, 7) ?? []);
  return { articleIds, months: [...new Set(months)] };
}
