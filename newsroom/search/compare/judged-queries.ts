/** A question to a text and the answer that a reader is owed. */
export interface JudgedQuery {
  query: string;
  /** The story, by its place among the texts. */
  text: number;
  isFound: boolean;
  /** What it tries. */
  tries: string;
}

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652'];

/**
 * Six questions to each of `count` stories, made from two words of its headline by rules that say what must
 * be found: the careless spelling, the vocalised one, another particle, both words the other way round, a
 * quotation, and a word without the other (which the story has, so it must not be found).
 */
export function judgedQueries(titles: string[], count: number): JudgedQuery[] {
  return titles
    .flatMap((title, text) => {
      const words = title.match(/[\u0621-\u064a]{4,}/g) ?? [];
      const [long, other] = [...words].sort((a, b) => b.length - a.length);
      const pair = /[\u0621-\u064a]{4,} [\u0621-\u064a]{4,}/.exec(title)?.[0];
      return long && other && pair ? [{ text, long, other, pair }] : [];
    })
    .slice(0, count)
    .flatMap(({ text, long, other, pair }) => [
      { query: careless(long), text, isFound: true, tries: 'careless spelling' },
      { query: vocalised(long), text, isFound: true, tries: 'tashkeel and tatweel' },
      { query: withParticle(long), text, isFound: true, tries: 'another particle' },
      { query: `${other} ${long}`, text, isFound: true, tries: 'two words, any order' },
      { query: `"${pair}"`, text, isFound: true, tries: 'quotation' },
      { query: `${long} -${other}`, text, isFound: false, tries: 'a word excluded' },
    ]);
}

function careless(word: string): string {
  return word.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ى$/, 'ي');
}

function vocalised(word: string): string {
  const marked = [...word].map((letter, at) => letter + (MARKS[at % MARKS.length] ?? '')).join('');
  return marked.slice(0, 4) + '\u0640'.repeat(2) + marked.slice(4);
}

function withParticle(word: string): string {
  if (word.startsWith('ال')) return `و${word}`;
  return /^[وفبلك]/.test(word) ? `ال${word}` : `وال${word}`;
}
