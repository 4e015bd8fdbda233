import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findFolded, foldWithPlaces, type FoldedText } from '@/newsroom/arabic/find-folded';

/** Positions of what was found. */
interface Match {
  from: number;
  to: number;
}

/** What is looked for in the body and where it stands. */
interface FindState {
  query: string;
  matches: Match[];
  /** Which of them is the current one; -1 without any. */
  at: number;
}

type Message = { query: string } | { at: number };

const key = new PluginKey<FindState>('find');
const NOTHING: FindState = { query: '', matches: [], at: -1 };

/** Shows what is looked for in the text, as decorations: nothing of it is part of the document. */
export function findPlugin(): Plugin<FindState> {
  return new Plugin<FindState>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, before, _old, state) => {
        const message = tr.getMeta(key) as Message | undefined;
        if (message && 'at' in message) return { ...before, at: message.at };
        const query = message?.query ?? before.query;
        if (!message && !tr.docChanged) return before;
        const matches = matchesIn(state.doc, query);
        const from = message ? state.selection.from : (before.matches[before.at]?.from ?? 0);
        return { query, matches, at: nextFrom(matches, message ? from : tr.mapping.map(from)) };
      },
    },
    props: {
      decorations: (state) => {
        const { matches, at } = findState(state);
        const marks = matches.map(({ from, to }, place) =>
          Decoration.inline(from, to, { class: place === at ? 'fnd now' : 'fnd' }),
        );
        return DecorationSet.create(state.doc, marks);
      },
    },
  });
}

export const findKey = key;

export function findState(state: EditorState): FindState {
  return key.getState(state) ?? NOTHING;
}

/** Looks for something else; the first match after the caret becomes the current one. */
export function lookFor(view: EditorView, query: string): void {
  view.dispatch(view.state.tr.setMeta(key, { query } satisfies Message));
  showCurrent(view);
}

/** Goes to the next (1) or previous (-1) match, round the end. */
export function goOn(view: EditorView, step: 1 | -1): void {
  const { matches, at } = findState(view.state);
  if (matches.length === 0) return;
  const next = (at + step + matches.length) % matches.length;
  view.dispatch(view.state.tr.setMeta(key, { at: next } satisfies Message));
  showCurrent(view);
}

/** Puts other words in the place of the current match and goes on to the next one. */
export function replaceCurrent(view: EditorView, text: string): void {
  const { matches, at } = findState(view.state);
  const match = matches[at];
  if (!match) return;
  view.dispatch(view.state.tr.insertText(text, match.from, match.to));
  // What was put there may hold what is looked for: it is done with.
  const end = match.from + text.length;
  const { matches: left } = findState(view.state);
  const next = nextFrom(left, end);
  view.dispatch(view.state.tr.setMeta(key, { at: next } satisfies Message));
  showCurrent(view);
}

/** Replaces every match in one step, which one undoing takes back; gives how many they were. */
export function replaceAll(view: EditorView, text: string): number {
  const { matches } = findState(view.state);
  const { tr } = view.state;
  for (const { from, to } of matches.toReversed()) tr.insertText(text, from, to);
  if (matches.length > 0) view.dispatch(tr);
  return matches.length;
}

/** Selects the current match, so that writing goes on there. */
export function selectCurrent(view: EditorView): void {
  const { matches, at } = findState(view.state);
  const match = matches[at];
  if (!match) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, match.from, match.to)));
}

function showCurrent(view: EditorView): void {
  view.dom.querySelector('.fnd.now')?.scrollIntoView({ block: 'center' });
}

function nextFrom(matches: Match[], position: number): number {
  const after = matches.findIndex(({ from }) => from >= position);
  return after < 0 && matches.length > 0 ? 0 : after;
}

function matchesIn(doc: Node, query: string): Match[] {
  if (query.trim() === '') return [];
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const { start, end } of findFolded(foldedOf(node), query)) {
      matches.push({ from: pos + 1 + start, to: pos + 1 + end });
    }
    return false;
  });
  return matches;
}

/** Nodes never change: what was folded once is folded for as long as its paragraph stays. */
const folded = new WeakMap<Node, FoldedText>();

function foldedOf(node: Node): FoldedText {
  const known = folded.get(node);
  if (known) return known;
  // A line break is one place long, as its node is.
  const text = foldWithPlaces(node.textBetween(0, node.content.size, '\n', '\n'));
  folded.set(node, text);
  return text;
}
