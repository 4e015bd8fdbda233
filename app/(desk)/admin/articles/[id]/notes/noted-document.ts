import type { Node } from '@tiptap/pm/model';
import type { NotedText, Range } from '@/newsroom/notes/noted-text';

/** A run of the text: its place in the words, its place in the document. */
interface Run {
  offset: number;
  pos: number;
  length: number;
}

/** The rich text as passages are found in it. */
export interface NotedDocument extends NotedText {
  runs: Run[];
}

const known = new WeakMap<Node, NotedDocument>();

/** The words of the rich text and where each stands; read once for every state of it. */
export function readDocument(doc: Node): NotedDocument {
  const read = known.get(doc) ?? readBlocks(doc);
  known.set(doc, read);
  return read;
}

function readBlocks(doc: Node): NotedDocument {
  const runs: Run[] = [];
  const blocks: NotedText['blocks'] = [];
  let text = '';

  function add(words: string, pos: number): void {
    runs.push({ offset: text.length, pos, length: words.length });
    text += words;
  }

  doc.forEach((block, at) => {
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    let isFirst = true;
    doc.nodesBetween(at, at + block.nodeSize, (node, pos) => {
      if (node.isTextblock) {
        if (!isFirst) text += '\n';
        isFirst = false;
      } else if (node.isText) add(node.text ?? '', pos);
      else if (node.type.name === 'hardBreak') add('\n', pos);
    });
    blocks.push({ id: String(block.attrs.id), start, end: text.length });
  });
  return { text, blocks, runs };
}

/** Offsets in the words → positions in the document; null where nothing is between them. */
export function positionsOf({ runs }: NotedDocument, { from, to }: Range): Range | null {
  const first = runs.find(({ offset, length }) => offset + length > from);
  const last = runs.findLast(({ offset }) => offset < to);
  if (!first || !last) return null;
  const start = first.pos + Math.max(0, from - first.offset);
  const end = last.pos + Math.min(last.length, to - last.offset);
  return end > start ? { from: start, to: end } : null;
}

/** Positions in the document → offsets in the words; null where no words are between them. */
export function offsetsOf({ runs }: NotedDocument, { from, to }: Range): Range | null {
  const first = runs.find(({ pos, length }) => pos + length > from);
  const last = runs.findLast(({ pos }) => pos < to);
  if (!first || !last) return null;
  const start = first.offset + Math.max(0, from - first.pos);
  const end = last.offset + Math.min(last.length, to - last.pos);
  return end > start ? { from: start, to: end } : null;
}
