/**
 * A word as its writer spelt it, without what is only a way of writing the same letters: presentation
 * forms, Persian letters for Arabic ones, tatweel, vocalisation, invisible marks. Hamzas, ة and ى stay, so
 * that «على» can be told from «علي». A tanwin that was written is told by `hasTanwin`.
 */
export function spell(word: string): string {
  return word
    .normalize('NFKC')
    .replace(NO_LETTERS, '')
    .replace(PERSIAN, (letter) => ARABIC_FOR[letter] ?? letter);
}

/** Whether the word ends in a written «ـًا»: an alef that is no letter of the word. */
export function hasTanwin(word: string): boolean {
  return /(?:\u064b\p{M}*ا|ا\p{M}*\u064b)[\p{M}\p{Cf}]*$/u.test(word);
}

const NO_LETTERS = /[\p{M}\p{Cf}\u0640]/gu;
const PERSIAN = /[کیۀەہھۃ]/g;
const ARABIC_FOR: Record<string, string> = {
  ک: 'ك',
  ی: 'ي',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ة',
};
