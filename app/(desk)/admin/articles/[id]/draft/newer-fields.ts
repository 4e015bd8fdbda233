import type { DeskArticle } from '@/newsroom/articles/desk-views';
import { FIELD_NAMES, type ArticleFields, type FieldName } from '@/newsroom/articles/fields';
import { sameValue } from '@/newsroom/articles/same-value';
import type { FieldVersions } from './send-fields';

interface NewerFields {
  /** What the screen's text now grows out of, of the fields that are newer. */
  versions: FieldVersions;
  bases: Partial<ArticleFields>;
  /** What the screen has to take over. */
  fields: Partial<ArticleFields>;
  /** The screen then shows all of the server's text. */
  isComplete: boolean;
}

/**
 * What a colleague saved since: newer fields of the server's article, except those that hold
 * something unsaved here. These keep their old base, so that the server reports the conflict.
 */
export function newerFields(
  article: DeskArticle,
  versions: FieldVersions,
  unsaved: FieldName[],
  shown: ArticleFields,
): NewerFields {
  const newer = FIELD_NAMES.filter(
    (name) => (article.desk.fieldVersions[name] ?? 0) > (versions[name] ?? 0),
  );
  const taken = newer.filter((name) => !unsaved.includes(name));
  const changed = taken.filter((name) => !sameValue(article.fields[name], shown[name]));
  return {
    versions: pick(article.desk.fieldVersions, taken),
    bases: pick(article.fields, taken),
    fields: pick(article.fields, changed),
    isComplete: taken.length === newer.length,
  };
}

/** The fields of these names. */
export function pick<Fields extends object>(
  from: Fields,
  names: (keyof Fields)[],
): Partial<Fields> {
  const picked: Partial<Fields> = {};
  for (const name of names) picked[name] = from[name];
  return picked;
}
