import { ar } from '@/messages/ar';
import { smallAnswer, type Answer } from './answer';
import { readerHeaders } from './headers';
import { MinuteCounts, secondsToNextMinute } from './minute-counts';
import { networkOf } from './network-of';
import { countPage } from './page-metrics';
import type { Pages } from './pages';
import { preparedAnswer } from './prepared';

const NETWORKS_REMEMBERED = 20_000;
/** Each search brings some suggestions while it is typed. */
const SUGGESTIONS_A_SEARCH = 5;

/** A refusal and the seconds after which it may be asked again. */
export interface TooMany {
  answer: Answer;
  retryAfter: number;
}

/**
 * Bounds how many searches that are not kept already one network may ask for within a minute. Behind one
 * address may be a university: the bound is for programs, and people are told in words.
 */
export class SearchRate {
  readonly #searches = new MinuteCounts(NETWORKS_REMEMBERED);
  readonly #suggestions = new MinuteCounts(NETWORKS_REMEMBERED);
  readonly #mostAMinute: number;

  constructor(mostAMinute: number) {
    this.#mostAMinute = mostAMinute;
  }

  /** Counts a question of a client's address; null while it is not too many. */
  refusal(path: string, client: string, pages: Pages, now: number): TooMany | null {
    const isSuggestion = path === '/suggest';
    const taken = isSuggestion
      ? this.#suggestions.take(networkOf(client), this.#mostAMinute * SUGGESTIONS_A_SEARCH, now)
      : this.#searches.take(networkOf(client), this.#mostAMinute, now);
    if (taken) return null;
    countPage('refused');
    const answer = isSuggestion ? noSuggestions() : preparedAnswer(pages, 'too-many');
    return { answer, retryAfter: secondsToNextMinute(now) };
  }
}

function noSuggestions() {
  return smallAnswer(
    429,
    {
      ...readerHeaders(),
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    `${ar.site.refused[429]}\n`,
  );
}
