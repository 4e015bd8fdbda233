import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import { sameValue } from './same-value';

/** A server that is long away has not saved the older ones. */
const KEPT = 10;

/**
 * What was sent and never answered. A server that was stopped in between may have saved it all the
 * same: its text is then no colleague's, and what was written on since stands on top of it.
 */
export class Unanswered {
  private readonly sent: Partial<ArticleFields>[] = [];

  add(fields: Partial<ArticleFields>): void {
    this.sent.push(fields);
    if (this.sent.length > KEPT) this.sent.shift();
  }

  /** Splits an answer: conflicts with colleagues, and fields that only met their own earlier text. */
  sort(result: AutosaveResult): {
    result: AutosaveResult;
    own: Partial<Record<FieldName, number>>;
  } {
    const isOwn = ({ field, theirs }: AutosaveResult['conflicts'][number]): boolean =>
      this.sent.some((fields) => field in fields && sameValue(fields[field], theirs));
    const own = result.conflicts.filter(isOwn);
    this.sent.length = 0;
    return {
      result: { ...result, conflicts: result.conflicts.filter((one) => !own.includes(one)) },
      own: Object.fromEntries(own.map(({ field, version }) => [field, version])),
    };
  }
}
