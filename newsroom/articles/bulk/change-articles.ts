import { write } from '../../db/write';
import { actorId, type Actor } from '../../staff/actor';
import { lockArticles, type LockedOutline } from '../lock-articles';
import type { BulkInput } from './bulk-input';
import { bulkVerb } from './bulk-kinds';
import { inChunks } from './in-chunks';
import type { BulkScope, BulkVerb } from './bulk-verb';
import type { BulkResult, RefusedArticle } from './bulk-views';
import { splitRefused } from './split-refused';

/** Beyond it nobody can undo (undo-bulk-act.ts), and the before-values are of no use. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Does the same to many articles: a transaction for every chunk of them, each article authorized
 * and checked by itself. Answers how many were changed, and which were not and why; by the act's
 * number it can be undone (undo-bulk-act.ts). Refuses as a whole only what the input names and is
 * not there.
 */
export async function changeArticles(
  actor: Actor,
  input: BulkInput,
  now: Date,
): Promise<BulkResult> {
  let bulkActId: number | null = null;
  let changed = 0;
  const refused: RefusedArticle[] = [];
  for (const ids of inChunks(input.ids)) {
    const chunk = await write(actor, now, async (tx, record) => {
      const scope = { tx, record, actor, now };
      const locked = await lockArticles(tx, ids);
      const verb = await bulkVerb(scope, input);
      const split = splitRefused(actor, ids, locked, (article) => verb.require(article));
      if (split.allowed.length === 0) return { ...split, act: bulkActId };
      await verb.apply(split.allowed);
      return { ...split, act: await keepBefore(scope, input, bulkActId, split.allowed, verb) };
    });
    bulkActId = chunk.act;
    changed += chunk.allowed.length;
    refused.push(...chunk.refused);
  }
  return { bulkActId, changed, refused };
}

/** Notes what has to be put back; a person's acts alone can be undone. */
async function keepBefore(
  { tx, actor, now }: BulkScope,
  { kind }: BulkInput,
  bulkActId: number | null,
  articles: LockedOutline[],
  verb: BulkVerb,
): Promise<number | null> {
  const staffId = actorId(actor);
  if (staffId === null) return null;
  await tx.bulkAct.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } });
  const id =
    bulkActId ??
    (await tx.bulkAct.create({ data: { staffId, at: now, kind }, select: { id: true } })).id;
  const ids = articles.map(({ row }) => row.id);
  const versions = await tx.workingCopy.findMany({
    where: { articleId: { in: ids } },
    select: { articleId: true, version: true, article: { select: { version: true } } },
  });
  const before = new Map(articles.map((article) => [article.row.id, verb.before(article)]));
  await tx.bulkChange.createMany({
    data: versions.map(({ articleId, version, article }) => ({
      bulkActId: id,
      articleId,
      before: before.get(articleId) ?? {},
      articleVersion: article.version,
      copyVersion: version,
    })),
  });
  return id;
}
