import type { z } from 'zod';
import type { Tx } from '../db/client';
import { changeNames, MERGE_TIME } from '../db/hold-names';
import { write, type RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { addRedirect } from '../redirects/add-redirect';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { addressOf } from './change-byline';
import { lockWriters } from './lock-writer';
import { MOST_LINKS, type mergeWritersInput } from './writer-input';

/**
 * Makes two bylines of one person one: stories and working copies follow, the old address and its feed
 * lead to the new one, and an account goes along. Revisions keep what they say. Refuses with RULE two
 * that have an account each.
 */
export async function mergeWriters(
  actor: Actor,
  { id, intoId }: z.output<typeof mergeWritersInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'writer.edit');
  const merge = async (tx: Tx, record: RecordEvent): Promise<void> => {
    await changeNames(tx);
    const writers = await lockWriters(tx, [id, intoId]);
    const [old, target] = [writers.get(id), writers.get(intoId)];
    if (!old || !target) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownWriter' });
    if (id === intoId) {
      throw new NewsroomError('RULE', {
        sentence: 'writerIntoItself',
        fields: { intoId: 'writerIntoItself' },
      });
    }
    if (old.staffId !== null && target.staffId !== null) {
      throw new NewsroomError('RULE', { sentence: 'bothHaveAccounts' });
    }
    await moveBylines(tx, id, intoId);
    await tx.writer.updateMany({
      where: { OR: [{ id }, { leadsToId: id }] },
      data: { leadsToId: intoId, handle: null, staffId: null, version: { increment: 1 } },
    });
    await tx.writer.update({
      where: { id: intoId },
      data: {
        staffId: target.staffId ?? old.staffId,
        // What only the other one says is not lost, as far as there is room.
        portraitId: target.portraitId ?? old.portraitId,
        headline: target.headline || old.headline,
        bio: target.bio || old.bio,
        links: [...new Set([...target.links, ...old.links])].slice(0, MOST_LINKS),
        version: { increment: 1 },
      },
    });
    const [from, to] = [addressOf(old), addressOf(target)];
    await addRedirect(tx, record, { from, to, kind: 'prefix', source: 'move' }, now);
    const data = { name: old.name, intoId, into: target.name };
    record({ type: 'writer.merged', nounId: String(id), data });
  };
  await write(actor, now, merge, MERGE_TIME);
}

async function moveBylines(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ArticleWriter" ("articleId", "writerId", "position", "publicAt")
    SELECT "articleId", ${to}::int, "position", "publicAt" FROM "ArticleWriter"
    WHERE "writerId" = ${from} ORDER BY 1 ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`DELETE FROM "ArticleWriter" WHERE "writerId" = ${from}`;
  await tx.$executeRaw`
    UPDATE "WorkingCopy" c SET
      "writerIds" = ARRAY(
        SELECT id FROM (
          SELECT CASE WHEN named.id = ${from} THEN ${to}::int ELSE named.id END AS id,
            min(named.place) AS place
          FROM unnest(c."writerIds") WITH ORDINALITY AS named(id, place) GROUP BY 1) AS found
        ORDER BY place),
      "fieldVersions" = c."fieldVersions" || jsonb_build_object(
        'writerIds', coalesce((c."fieldVersions" ->> 'writerIds')::int, 0) + 1),
      "version" = c."version" + 1
    WHERE c."writerIds" @> ARRAY[${from}::int]`;
}
