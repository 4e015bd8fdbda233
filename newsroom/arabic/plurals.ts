import { countNoun, type CountOptions } from './count-noun';
import * as nouns from './noun-words';
import type { NounForms } from './noun-words';

type Counter = (n: number, options?: CountOptions) => string;

export const minutes = counterOf(nouns.MINUTE);
export const seconds = counterOf(nouns.SECOND);
export const hours = counterOf(nouns.HOUR);
export const days = counterOf(nouns.DAY);
export const years = counterOf(nouns.YEAR);
export const articles = counterOf(nouns.ARTICLE);
export const words = counterOf(nouns.WORD);
export const blocks = counterOf(nouns.BLOCK);
export const files = counterOf(nouns.FILE);
export const letters = counterOf(nouns.LETTER);
export const tags = counterOf(nouns.TAG);
export const results = counterOf(nouns.RESULT);
export const redirects = counterOf(nouns.REDIRECT);
export const lines = counterOf(nouns.LINE);
export const times = counterOf(nouns.TIME);
export const pictures = counterOf(nouns.PICTURE);

function counterOf(forms: NounForms): Counter {
  return (n, options) => countNoun(n, forms, options);
}
