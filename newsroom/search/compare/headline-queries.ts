import type { JudgedQuery } from './judged-query';

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652'];

/**
 * Questions to each of `count` stories, made from two words of its headline by rules of spelling that say
 * what must be found: the careless spelling, the vocalised one, «و» before it, the article before it or
 * taken off, both words the other way round, a quotation, and a word without the other (which the story
 * has, so it must not be found). Nothing here asks the analyser.
 */
export function headlineQueries(titles: string[], count: number): JudgedQuery[] {
  return titles
    .flatMap((title, text) => {
      const words = title.match(/[\u0621-\u064a]{4,}/g) ?? [];
      const [long, other] = [...words].sort((a, b) => b.length - a.length);
      const pair = /[\u0621-\u064a]{4,} [\u0621-\u064a]{4,}/.exec(title)?.[0];
      return long && other && pair ? [{ text, long, other, pair }] : [];
    })
    .slice(0, count)
    .flatMap(({ text, long, other, pair }) => {
      const must = (query: string, tries: string) => ({ query, found: [text], absent: [], tries });
      return [
        must(careless(long), 'careless spelling'),
        must(vocalised(long), 'tashkeel and tatweel'),
        must(`و${long}`, 'a conjunction'),
        ...(long.startsWith('ال') ? [must(long.slice(2), 'without its article')] : []),
        must(`${other} ${long}`, 'two words, any order'),
        must(`"${pair}"`, 'quotation'),
        { query: `${long} -${other}`, found: [], absent: [text], tries: 'a word excluded' },
      ];
    });
}

function careless(word: string): string {
  return word.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ى$/, 'ي');
}

function vocalised(word: string): string {
  const marked = [...word].map((letter, at) => letter + (MARKS[at % MARKS.length] ?? '')).join('');
  return marked.slice(0, 4) + '\u0640'.repeat(2) + marked.slice(4);
}
