import { Schema, type Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import {
  followMarks,
  passageBetween,
  placeMarks,
  selectedPassage,
  type NoteMark,
} from './note-marks';

const id = { attrs: { id: { default: null } } };
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', ...id },
    list: { group: 'block', content: 'item+', ...id },
    item: { content: 'inline*' },
    picture: { group: 'block', atom: true, ...id },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
  },
});

const words = (text: string) => (text === '' ? [] : [schema.text(text)]);
const paragraph = (at: string, text: string) => schema.node('paragraph', { id: at }, words(text));
const text = schema.node('doc', null, [
  paragraph('a', 'في حيّ المرسى علّق صاحب بقالة لافتةً صغيرة.'),
  schema.node('picture', { id: 'p' }),
  schema.node('list', { id: 'l' }, [
    schema.node('item', null, words('حصة سكن ميسّر.')),
    schema.node('item', null, words('سجلّ علني للصفقات.')),
  ]),
]);

/** Where words stand in a document. */
function place(doc: Node, wanted: string): { from: number; to: number } {
  let from = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf(wanted) : -1;
    if (at >= 0) from = pos + at;
  });
  return { from, to: from + wanted.length };
}

function marked(wanted: string): NoteMark[] {
  const passage = passageBetween(text, place(text, wanted));
  if (!passage) throw new Error(`not in the text: ${wanted}`);
  return placeMarks([{ id: 7, passage }], [], text);
}

function shown(doc: Node, marks: NoteMark[]): (string | null)[] {
  return marks.map(({ range }) => range && doc.textBetween(range.from, range.to, '\n'));
}

const change = (tr: Transform) => ({ before: tr.before, doc: tr.doc, mapping: tr.mapping });

test('a mark stands on its words, in lists too and over their items', () => {
  expect(shown(text, marked('صاحب بقالة'))).toEqual(['صاحب بقالة']);
  const from = place(text, 'ميسّر.').from;
  const passage = passageBetween(text, { from, to: place(text, 'سجلّ').to });
  expect(passage).toMatchObject({ blockId: 'l', quote: 'ميسّر.\nسجلّ' });
  const marks = passage ? placeMarks([{ id: 7, passage }], [], text) : [];
  expect(shown(text, marks)).toEqual(['ميسّر.\nسجلّ']);
});

test('what is written before, in and behind it moves it along', () => {
  let marks = marked('صاحب بقالة');
  let doc = text;
  for (const [at, typed] of [
    [1, 'أمس '],
    [place(text, 'بقالة').from + 4, 'أول '],
    [place(text, ' لافتةً').from + 8, ' هناك'],
  ] as const) {
    const tr = new Transform(doc).insert(at, schema.text(typed));
    marks = followMarks(marks, change(tr));
    doc = tr.doc;
  }
  expect(shown(doc, marks)).toEqual(['صاحب أول بقالة']);
});

test('a text that a colleague changed and that is read anew keeps it, the words it had last first', () => {
  const { from, to } = place(text, 'بقالة');
  const mended = new Transform(text).replaceWith(from, to, schema.text('دكّان قديم'));
  const marks = followMarks(marked('صاحب بقالة'), change(mended));
  expect(shown(mended.doc, marks)).toEqual(['صاحب دكّان قديم']);

  const newer = [paragraph('n', 'مقدمة جديدة.'), ...mended.doc.children];
  const reread = new Transform(mended.doc).replaceWith(0, mended.doc.content.size, newer);
  expect(shown(reread.doc, followMarks(marks, change(reread)))).toEqual(['صاحب دكّان قديم']);
});

test('what is taken out loses it, and gets it back with its words', () => {
  const { from, to } = place(text, 'صاحب بقالة ');
  const out = new Transform(text).delete(from, to);
  const lost = followMarks(marked('صاحب بقالة'), change(out));
  expect(shown(out.doc, lost)).toEqual([null]);
  const back = new Transform(out.doc).insert(from, schema.text('صاحب بقالة '));
  expect(shown(back.doc, followMarks(lost, change(back)))).toEqual(['صاحب بقالة']);
});

test('a note that has its place keeps it when the notes are read again', () => {
  const { from, to } = place(text, 'بقالة');
  const mended = new Transform(text).replaceWith(from, to, schema.text('دكّان'));
  const marks = followMarks(marked('صاحب بقالة'), change(mended));
  expect(placeMarks(marks, marks, mended.doc)[0]).toBe(marks[0]);
  expect(placeMarks([], marks, mended.doc)).toEqual([]);
});

test('selected words are a passage without the gaps at their ends; a picture is meant as a whole', () => {
  const state = EditorState.create({ doc: text });
  const { from, to } = place(text, 'صاحب بقالة');
  const select = (selection: TextSelection | NodeSelection) =>
    selectedPassage(state.apply(state.tr.setSelection(selection)));
  expect(select(TextSelection.create(text, from - 1, to + 1))).toMatchObject({
    blockId: 'a',
    quote: 'صاحب بقالة',
  });
  expect(select(TextSelection.create(text, from))).toBeNull();

  const picture = text.child(0).nodeSize;
  const passage = select(NodeSelection.create(text, picture));
  expect(passage).toMatchObject({ blockId: 'p', quote: '' });
  const marks = passage ? placeMarks([{ id: 7, passage }], [], text) : [];
  expect(marks[0]?.range).toEqual({ from: picture, to: picture + 1 });
  const gone = new Transform(text).delete(picture, picture + 1);
  const lost = followMarks(marks, change(gone));
  expect(lost[0]?.range).toBeNull();
  const back = new Transform(gone.doc).insert(picture, schema.node('picture', { id: 'p' }));
  expect(followMarks(lost, change(back))[0]?.range).toEqual({ from: picture, to: picture + 1 });
});
