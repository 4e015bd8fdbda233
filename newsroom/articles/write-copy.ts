import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../db/client';
import { writeDeskDocument } from '../search/write-desk-documents';
import { actorId, type Actor } from '../staff/actor';
import { can } from '../staff/policy';
import { contentColumns } from './content-columns';
import { currentNames } from './current-names';
import { fieldsOf, type ArticleFields, type FieldName } from './fields';
import { keepFormerText } from './keep-former-text';
import type { LockedArticle } from './lock-article';
import { requireReferences } from './require-references';

/** What the desk's search looks through. */
const SEARCHED: FieldName[] = ['title', 'standfirst', 'body', 'tagIds'];

/** What names other things that may become others. */
const NAMED: FieldName[] = ['sectionId', 'tagIds', 'writerIds'];

type FieldVersions = Partial<Record<FieldName, number>>;

/** The versions of the working copy's fields. */
export function versionsOf(copy: { fieldVersions: unknown }): FieldVersions {
  return copy.fieldVersions as FieldVersions;
}

/**
 * Puts changed fields into the working copy and raises their versions. A text that this would
 * overwrite for good is kept first (keep-former-text.ts). Refuses unknown references.
 */
export async function writeCopy(
  tx: Tx,
  actor: Actor,
  locked: LockedArticle,
  change: { fields: ArticleFields; names: FieldName[] },
  now: Date,
): Promise<{ version: number; fieldVersions: FieldVersions }> {
  const { names } = change;
  const isNamed = names.some((name) => NAMED.includes(name));
  // A browser may still know a tag by the name that it had before a merge.
  const fields = isNamed ? await currentNames(tx, change.fields) : change.fields;
  const articleId = Number(locked.row.id);
  await requireReferences(tx, actor, { id: articleId, subject: locked.subject }, fields, names);
  const article = await keepFormerText(tx, actor, locked, fields, now);
  const fieldVersions = { ...versionsOf(article.copy) };
  for (const name of names) fieldVersions[name] = (fieldVersions[name] ?? 0) + 1;
  const { version } = await tx.workingCopy.update({
    where: { articleId },
    data: {
      ...contentColumns(fields),
      fieldVersions,
      version: { increment: 1 },
      dirty: await differsFromBase(tx, article.copy.baseRevisionId, fields),
      updatedAt: now,
      updatedById: actorId(actor),
    },
  });
  if (names.some((name) => SEARCHED.includes(name))) {
    await writeDeskDocument(tx, articleId, fields);
  }
  await endApproval(tx, actor, article, now);
  return { version, fieldVersions };
}

// What was typed and taken back again is no change: nothing to submit, nothing to publish.
async function differsFromBase(
  tx: Tx,
  baseRevisionId: bigint | null,
  fields: ArticleFields,
): Promise<boolean> {
  if (baseRevisionId === null) return true;
  const base = await tx.revision.findUniqueOrThrow({ where: { id: baseRevisionId } });
  return !isDeepStrictEqual(await currentNames(tx, fieldsOf(base)), fields);
}

// An approval is of a text; who may not publish cannot change that text and keep it.
async function endApproval(
  tx: Tx,
  actor: Actor,
  { row, facts, subject }: LockedArticle,
  now: Date,
): Promise<void> {
  if (facts.workState !== 'approved' || can(actor, 'article.publish', subject)) return;
  await tx.article.update({
    where: { id: row.id },
    data: {
      workState: 'draft',
      workStateAt: now,
      workStateById: actorId(actor),
      approvedRevisionId: null,
    },
  });
}
