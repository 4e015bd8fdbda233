import { searchWords } from '../../arabic/search/search-words';
import { membersAt, type Dictionary } from './dictionary';

/**
 * A text with the misspellings that the newsroom's dictionary knows put right; null where it knows none
 * of its words.
 */
export function spellRight(text: string, dictionary: Dictionary): string | null {
  if (dictionary.members.size === 0) return null;
  const words = searchWords(text).filter(({ isPart }) => !isPart);
  let spelt = '';
  let end = 0;
  for (let at = 0; at < words.length;) {
    const member = membersAt(dictionary, words.slice(at), true).find(({ right }) => right !== null);
    const length = member?.words.length ?? 1;
    const [first, last] = [words[at], words[at + length - 1]];
    if (member?.right && first && last) {
      spelt += text.slice(end, first.start) + member.right;
      end = last.end;
    }
    at += length;
  }
  return end === 0 ? null : spelt + text.slice(end);
}
