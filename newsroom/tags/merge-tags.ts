import type { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import type { Tx } from '../db/client';
import { changeNames, MERGE_TIME } from '../db/hold-names';
import { write, type RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { addRedirect } from '../redirects/add-redirect';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { findTagNamed } from './find-tag-named';
import { lockTags } from './lock-tag';
import { outdateTagged } from './outdate-tagged';
import type { mergeTagsInput } from './tag-input';

/**
 * Makes tags one with another: stories, working copies and the library follow, the old names become
 * synonyms and the old addresses lead to the new one. Revisions keep what they say, and what they name
 * leads there too. Returns the number of the one that is left. Refuses with INVALID a name that no tag
 * has.
 */
export async function mergeTags(
  actor: Actor,
  { ids, into }: z.output<typeof mergeTagsInput>,
  now: Date,
): Promise<{ id: number; merged: number }> {
  authorize(actor, 'tag.edit');
  const merge = async (tx: Tx, record: RecordEvent): Promise<{ id: number; merged: number }> => {
    await changeNames(tx);
    const named = await findTagNamed(tx, into);
    const target = named?.leadsTo ?? named;
    if (!target) throw new NewsroomError('INVALID', { fields: { into: 'unknownTag' } });
    const others = [...new Set(ids)].filter((id) => id !== target.id).sort((a, b) => a - b);
    if (others.length === 0) throw new NewsroomError('RULE', { sentence: 'tagIntoItself' });
    const locked = await lockTags(tx, [...others, target.id]);
    await outdateTagged(tx, others, foldArabic(target.name).trim());
    await moveTagged(tx, others, target.id);
    await tx.tag.updateMany({
      where: { OR: [{ id: { in: others } }, { leadsToId: { in: others } }] },
      data: { leadsToId: target.id, version: { increment: 1 } },
    });
    await tx.tag.update({ where: { id: target.id }, data: { version: { increment: 1 } } });
    for (const id of others) {
      const [from, to] = [`/tag/${id}`, `/tag/${target.id}`];
      await addRedirect(tx, record, { from, to, kind: 'exact', source: 'move' }, now);
      const name = locked.get(id)?.name ?? '';
      const data = { name, intoId: target.id, into: target.name };
      record({ type: 'tag.merged', nounId: String(id), data });
    }
    return { id: target.id, merged: others.length };
  };
  return write(actor, now, merge, MERGE_TIME);
}

/** Set by set, whatever their number: readers' lists, the texts at the desk, the library. */
async function moveTagged(tx: Tx, others: number[], to: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ArticleTag" ("articleId", "tagId", "publicAt")
    SELECT "articleId", ${to}::int, min("publicAt") FROM "ArticleTag"
    WHERE "tagId" = ANY(${others}) GROUP BY 1 ORDER BY 1 ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`DELETE FROM "ArticleTag" WHERE "tagId" = ANY(${others})`;
  await tx.$executeRaw`
    INSERT INTO "MediaTag" ("mediaId", "tagId")
    SELECT DISTINCT "mediaId", ${to}::int FROM "MediaTag"
    WHERE "tagId" = ANY(${others}) ORDER BY 1 ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`DELETE FROM "MediaTag" WHERE "tagId" = ANY(${others})`;
  // Nobody wrote anything: what was no draft before is none now, and whoever wrote last stays that.
  await tx.$executeRaw`
    UPDATE "WorkingCopy" c SET
      "tagIds" = ARRAY(
        SELECT id FROM (
          SELECT CASE WHEN named.id = ANY(${others}) THEN ${to}::int ELSE named.id END AS id,
            min(named.place) AS place
          FROM unnest(c."tagIds") WITH ORDINALITY AS named(id, place) GROUP BY 1) AS found
        ORDER BY place),
      "fieldVersions" = c."fieldVersions" || jsonb_build_object(
        'tagIds', coalesce((c."fieldVersions" ->> 'tagIds')::int, 0) + 1),
      "version" = c."version" + 1
    WHERE c."tagIds" && ${others}::int[]`;
}
