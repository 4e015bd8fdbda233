import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import { findPassage, findQuote } from '@/newsroom/notes/find-passage';
import { passageAt, type Range } from '@/newsroom/notes/noted-text';
import type { Passage } from '@/newsroom/notes/passage';
import { offsetsOf, positionsOf, readDocument } from './noted-document';

/** What is to be marked in the text: a note's id, or 0 for the one that is being written. */
export interface NotedPassage {
  id: number;
  passage: Passage;
}

/** Where a note's passage stands in the document now; null where it is gone. */
export interface NoteMark extends NotedPassage {
  range: Range | null;
}

/** A change of the text, as a transaction describes it. */
interface Change {
  before: Node;
  doc: Node;
  mapping: Mapping;
}

/** Places notes in a document. One that has its place already keeps it: it was moved along. */
export function placeMarks(notes: NotedPassage[], marks: NoteMark[], doc: Node): NoteMark[] {
  return notes.map((note) => {
    const mark = marks.find(({ id }) => id === note.id);
    if (mark?.range && samePlace(mark.passage, note.passage)) return mark;
    return { ...note, range: rangeOf(doc, note.passage) };
  });
}

function samePlace(a: Passage, b: Passage): boolean {
  return a.blockId === b.blockId && a.start === b.start && a.quote === b.quote;
}

/**
 * The marks after a change of the text. What is written around them moves them along; what was
 * replaced under them is looked for in the new text, first by the words that it had last.
 */
export function followMarks(marks: NoteMark[], change: Change): NoteMark[] {
  return marks.map((mark) => {
    if (!mark.range) return { ...mark, range: returned(change.doc, mark.passage) };
    const from = change.mapping.mapResult(mark.range.from, 1);
    const to = change.mapping.mapResult(mark.range.to, -1);
    if (to.pos > from.pos) return { ...mark, range: { from: from.pos, to: to.pos } };
    const last = passageBetween(change.before, mark.range);
    const range = (last && rangeOf(change.doc, last)) ?? rangeOf(change.doc, mark.passage);
    return { ...mark, range };
  });
}

/** What was taken out and comes back, as by undoing; asked with every key, so only by its words. */
function returned(doc: Node, passage: Passage): Range | null {
  if (passage.quote === '') return blockRange(doc, passage.blockId);
  const read = readDocument(doc);
  const found = findQuote(read, passage);
  return found && positionsOf(read, found);
}

function rangeOf(doc: Node, passage: Passage): Range | null {
  if (passage.quote === '') return blockRange(doc, passage.blockId);
  const read = readDocument(doc);
  const found = findPassage(read, passage);
  return found && positionsOf(read, found);
}

function blockRange(doc: Node, id: string): Range | null {
  let range: Range | null = null;
  doc.forEach((block, from) => {
    if (block.attrs.id === id) range = { from, to: from + block.nodeSize };
  });
  return range;
}

/** The passage that is selected; null where nothing is. A block without words is meant as a whole. */
export function selectedPassage({ doc, selection }: EditorState): Passage | null {
  const { empty, from, to, $from } = selection;
  return empty
    ? null
    : (passageBetween(doc, { from, to }) ?? blockPassage($from.node(0), $from.index(0)));
}

/** The words between two positions, without the gaps at their ends. */
export function passageBetween(doc: Node, range: Range): Passage | null {
  const read = readDocument(doc);
  const offsets = offsetsOf(read, range);
  if (!offsets) return null;
  const words = read.text.slice(offsets.from, offsets.to);
  const from = offsets.from + (words.length - words.trimStart().length);
  const to = offsets.to - (words.length - words.trimEnd().length);
  return to > from ? passageAt(read, { from, to }) : null;
}

function blockPassage(doc: Node, index: number): Passage | null {
  const id: unknown = doc.maybeChild(index)?.attrs.id;
  if (typeof id !== 'string') return null;
  return { blockId: id, start: 0, end: 0, quote: '', before: '', after: '' };
}
