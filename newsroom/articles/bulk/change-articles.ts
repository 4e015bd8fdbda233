import { write } from '../../db/write';
import { actorId, type Actor } from '../../staff/actor';
import { lockArticles, type LockedOutline } from '../lock-articles';
import type { BulkInput } from './bulk-input';
import { bulkVerb } from './bulk-kinds';
import type { BulkScope, BulkVerb } from './bulk-verb';
import type { BulkResult } from './bulk-views';
import { splitRefused } from './split-refused';

/** Beyond it nobody can undo (undo-bulk-act.ts), and the before-values are of no use. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Does the same to many articles in one transaction, with one statement for each table; each article
 * is authorized and checked by itself. Answers how many were changed, and which were not and why; by
 * the act's number it can be undone (undo-bulk-act.ts). Refuses as a whole only what the input names
 * and is not there.
 */
export async function changeArticles(
  actor: Actor,
  input: BulkInput,
  now: Date,
): Promise<BulkResult> {
  return write(actor, now, async (tx, record) => {
    const scope = { tx, record, actor, now };
    const locked = await lockArticles(tx, input.ids);
    const verb = await bulkVerb(scope, input);
    const { allowed, refused } = splitRefused(actor, input.ids, locked, (article) =>
      verb.require(article),
    );
    if (allowed.length === 0) return { bulkActId: null, changed: 0, refused };
    await verb.apply(allowed);
    const bulkActId = await keepBefore(scope, input, allowed, verb);
    return { bulkActId, changed: allowed.length, refused };
  });
}

/** Notes what has to be put back, with the versions that the act left; a person's acts alone can be undone. */
async function keepBefore(
  { tx, actor, now }: BulkScope,
  { kind }: BulkInput,
  articles: LockedOutline[],
  verb: BulkVerb,
): Promise<number | null> {
  const staffId = actorId(actor);
  if (staffId === null) return null;
  await tx.bulkAct.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } });
  const { id } = await tx.bulkAct.create({
    data: { staffId, at: now, kind },
    select: { id: true },
  });
  const rows = articles.map((article) => ({
    articleId: Number(article.row.id),
    before: verb.before(article),
  }));
  await tx.$executeRaw`
    INSERT INTO "BulkChange" ("bulkActId", "articleId", "before", "articleVersion", "copyVersion")
    SELECT ${id}, a."id", old."before", a."version", c."version"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS old("articleId" bigint, "before" jsonb)
    JOIN "Article" a ON a."id" = old."articleId"
    JOIN "WorkingCopy" c ON c."articleId" = a."id"`;
  return id;
}
