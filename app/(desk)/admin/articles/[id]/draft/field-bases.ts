import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { FieldVersions } from './send-fields';

/** What the text on the screen grew out of: the version of each field, and its text where known. */
export class FieldBases {
  versions: FieldVersions;
  texts: Partial<ArticleFields>;

  constructor(versions: FieldVersions, texts: Partial<ArticleFields>) {
    this.versions = versions;
    this.texts = texts;
  }

  /** From now on these fields grow out of these texts of these versions. */
  take(versions: FieldVersions, texts: Partial<ArticleFields>): void {
    this.versions = { ...this.versions, ...versions };
    const unknown = (Object.keys(versions) as FieldName[]).filter((name) => !(name in texts));
    const known = Object.entries(this.texts).filter(
      ([name]) => !unknown.includes(name as FieldName),
    );
    this.texts = { ...Object.fromEntries(known), ...texts };
  }

  /** The texts of these fields, of those that are known. */
  textsOf(names: FieldName[]): Partial<ArticleFields> {
    const known = names.filter((name) => name in this.texts);
    return Object.fromEntries(known.map((name) => [name, this.texts[name]]));
  }
}
