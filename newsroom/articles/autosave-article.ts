import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { articleId } from './command-input';
import { articleFields, FIELD_NAMES, fieldsOf, type ArticleFields, type FieldName } from './fields';
import { lockArticle } from './lock-article';
import { requireTransition } from './transitions';
import { versionsOf, writeCopy } from './write-copy';

export const autosaveInput = articleId.extend({
  fields: articleFields.partial(),
  /** The version of each field that the writer began from. */
  base: z.partialRecord(
    z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]),
    z.number().int().min(0),
  ),
});

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
    const versions = versionsOf(article.copy);
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
    const copy = await writeCopy(tx, actor, article, { fields, names: saved }, now);
    return {
      copyVersion: copy.version,
      fieldVersions: copy.fieldVersions,
      savedAt: now.toISOString(),
      conflicts,
    };

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

function pick(fields: Partial<ArticleFields>, names: FieldName[]): Partial<ArticleFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
