import { editsBetween } from './edits';
import { isMark, sentenceTokens, wordTokens } from './word-tokens';

/** A stretch of text that both hold, or only one of them. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Two texts word by word: `same` and `removed` put together are `before`, `same` and `added` are
 * `after`. Words of which only a space or a comma stayed between them count as one change. Texts
 * that are long and have little in common are compared by sentences first.
 */
export function diffWords(before: string, after: string): Run[] {
  return (
    diffTokens(wordTokens(before), wordTokens(after)) ??
    diffSentences(before, after) ??
    replaced(before, after)
  );
}

function diffSentences(before: string, after: string): Run[] | null {
  const rough = diffTokens(sentenceTokens(before), sentenceTokens(after));
  if (!rough) return null;
  return rough.flatMap((run, at) => {
    const next = rough[at + 1];
    if (run.kind === 'removed' && next?.kind === 'added') {
      const words = diffTokens(wordTokens(run.text), wordTokens(next.text));
      return words ?? replaced(run.text, next.text);
    }
    return run.kind === 'added' && rough[at - 1]?.kind === 'removed' ? [] : [run];
  });
}

function diffTokens(before: string[], after: string[]): Run[] | null {
  const edits = editsBetween(before, after, { glue: isMark });
  if (!edits) return null;
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, put } of edits) {
    runs.push({ kind: 'same', text: before.slice(at, start).join('') });
    runs.push(...replaced(before.slice(start, end).join(''), put.join('')));
    at = end;
  }
  runs.push({ kind: 'same', text: before.slice(at).join('') });
  return runs.filter(({ text }) => text !== '');
}

function replaced(before: string, after: string): Run[] {
  const runs: Run[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}
