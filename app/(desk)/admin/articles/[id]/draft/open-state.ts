import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { DraftState } from './draft-state';
import { offerOf, type Journal } from './journal';
import { learn, NO_REFS, refsOf } from './known-refs';

/** What an editor's screen begins with. */
export function openState(article: DeskArticle, journal: Journal): DraftState {
  return {
    fields: article.fields,
    save: { kind: 'untouched' },
    refusal: null,
    fieldErrors: {},
    conflicts: {},
    offer: offerOf(journal, article.fields),
    adopted: [],
    refs: learn(NO_REFS, refsOf(article)),
    desk: article.desk,
    history: article.history,
  };
}
