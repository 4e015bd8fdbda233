/** What a suggestion leads to; a key of `suggestWords`. */
export type SuggestionKind = 'section' | 'writer' | 'tag' | 'story';

const SHAPES: [shape: RegExp, kind: SuggestionKind][] = [
  [/^\/tag\/[^/]+$/, 'tag'],
  [/^\/writer\/[^/]+$/, 'writer'],
  [/^\/[^/]+$/, 'section'],
];

/** Told by the path of its address. */
export function suggestionKind(path: string): SuggestionKind {
  return SHAPES.find(([shape]) => shape.test(path))?.[1] ?? 'story';
}
