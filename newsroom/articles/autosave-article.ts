import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import { can } from '../staff/policy';
import { articleId } from './command-input';
import { contentColumns } from './content-columns';
import { articleFields, FIELD_NAMES, fieldsOf, type ArticleFields, type FieldName } from './fields';
import { lockArticle } from './lock-article';
import { requireReferences } from './require-references';
import { requireTransition } from './transitions';
import { foldArabic } from '../arabic/fold';
import { writeDeskDocuments } from '../search/write-desk-documents';
import { searchTexts } from '../search/write-search-document';

export const autosaveInput = articleId.extend({
  fields: articleFields.partial(),
  /** The version of each field that the writer began from. */
  base: z.partialRecord(
    z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]),
    z.number().int().min(0),
  ),
});

/** What the desk's search looks through. */
const WORDS: FieldName[] = ['title', 'standfirst', 'body'];

export interface FieldConflict {
  field: FieldName;
  theirs: ArticleFields[FieldName];
  theirsBy: string | null;
  version: number;
}

export interface AutosaveResult {
  copyVersion: number;
  fieldVersions: Partial<Record<FieldName, number>>;
  /** ISO time of the saving. */
  savedAt: string;
  conflicts: FieldConflict[];
}

/**
 * Writes fields of the working copy. A field that somebody else changed since `base` is left alone
 * and comes back as a conflict; the others are saved. Records no event: this happens every few
 * seconds.
 */
export async function autosaveArticle(
  actor: Actor,
  input: z.infer<typeof autosaveInput>,
  now: Date,
): Promise<AutosaveResult> {
  return write(actor, now, async (tx) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'edit', article, now);

    const current = fieldsOf(article.copy);
    const versions = article.copy.fieldVersions as Partial<Record<FieldName, number>>;
    const asked = FIELD_NAMES.filter((name) => input.fields[name] !== undefined);
    const changed = asked.filter((name) => !isDeepStrictEqual(input.fields[name], current[name]));
    const stale = changed.filter((name) => (input.base[name] ?? 0) !== (versions[name] ?? 0));
    const saved = changed.filter((name) => !stale.includes(name));

    const conflicts = stale.length > 0 ? await describe(stale) : [];
    if (saved.length === 0) {
      return {
        copyVersion: article.copy.version,
        fieldVersions: versions,
        savedAt: now.toISOString(),
        conflicts,
      };
    }

    const fields = { ...current, ...pick(input.fields, saved) };
    await requireReferences(tx, actor, { id: input.id, subject: article.subject }, fields, saved);
    const fieldVersions = { ...versions };
    for (const name of saved) fieldVersions[name] = (versions[name] ?? 0) + 1;
    const copy = await tx.workingCopy.update({
      where: { articleId: input.id },
      data: {
        ...contentColumns(fields),
        titleFolded: foldArabic(fields.title),
        fieldVersions,
        version: { increment: 1 },
        dirty: await differsFromBase(tx, article.copy.baseRevisionId, fields),
        updatedAt: now,
        updatedById: actorId(actor),
      },
    });
    if (saved.some((name) => WORDS.includes(name))) {
      await writeDeskDocuments(tx, [{ articleId: input.id, ...searchTexts(fields) }]);
    }
    // An approval is of a text; who may not publish cannot change that text and keep it.
    if (article.facts.workState === 'approved' && !can(actor, 'article.publish', article.subject)) {
      await tx.article.update({
        where: { id: input.id },
        data: {
          workState: 'draft',
          workStateAt: now,
          workStateById: actorId(actor),
          approvedRevisionId: null,
        },
      });
    }
    return { copyVersion: copy.version, fieldVersions, savedAt: now.toISOString(), conflicts };

    async function describe(names: FieldName[]): Promise<FieldConflict[]> {
      const by = article.copy.updatedById
        ? await tx.staff.findUnique({
            where: { id: article.copy.updatedById },
            select: { name: true },
          })
        : null;
      return names.map((field) => ({
        field,
        theirs: current[field],
        theirsBy: by?.name ?? null,
        version: versions[field] ?? 0,
      }));
    }
  });
}

// What was typed and taken back again is no change: nothing to submit, nothing to publish.
async function differsFromBase(
  tx: Tx,
  baseRevisionId: bigint | null,
  fields: ArticleFields,
): Promise<boolean> {
  if (baseRevisionId === null) return true;
  const base = await tx.revision.findUniqueOrThrow({ where: { id: baseRevisionId } });
  return !isDeepStrictEqual(fieldsOf(base), fields);
}

function pick(fields: Partial<ArticleFields>, names: FieldName[]): Partial<ArticleFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
