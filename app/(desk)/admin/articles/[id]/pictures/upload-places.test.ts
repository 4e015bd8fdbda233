import { Schema, type Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import { blockEdge, movePlaces, type UploadPlace } from './upload-places';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*' },
    picture: { group: 'block', atom: true, attrs: { of: { default: 0 } } },
    text: {},
  },
});

const paragraph = (text: string) =>
  schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
const doc = (...blocks: Node[]) => schema.node('doc', null, blocks);
const picture = (of: number) => schema.node('picture', { of });

/** The text as a list: paragraphs by their words, pictures by the upload they came from. */
function shown(node: Node): (string | number)[] {
  return node.children.map((block) =>
    block.type.name === 'picture' ? Number(block.attrs.of) : block.textContent,
  );
}

/** Puts the picture of an upload where its place is. */
function land(text: Node, places: UploadPlace[], id: number): [Node, UploadPlace[]] {
  const pos = places.find((place) => place.id === id)?.pos ?? Number.NaN;
  const tr = new Transform(text).insert(pos, picture(id));
  return [tr.doc, movePlaces(places, change(tr), id)];
}

const change = (tr: Transform) => ({ before: tr.before, doc: tr.doc, mapping: tr.mapping });

const orders: [number[]][] = [[[1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1]], [[3, 1, 5, 2, 4]]];

test.each(orders)('five pictures that arrive as %j stand as they were dropped', (arrivals) => {
  let text = doc(paragraph('قبل'), paragraph('بعد'));
  const pos = blockEdge(text, 2);
  let places = [1, 2, 3, 4, 5].map((id) => ({ id, pos }));
  for (const id of arrivals) [text, places] = land(text, places, id);
  expect(shown(text)).toEqual(['قبل', 1, 2, 3, 4, 5, 'بعد']);
  expect(places).toEqual([]);
});

test('writing before, after and between arrivals leaves the order alone', () => {
  let text = doc(paragraph('قبل'), paragraph('بعد'));
  let places = [1, 2, 3].map((id) => ({ id, pos: blockEdge(text, 2) }));
  [text, places] = land(text, places, 2);
  const tr = new Transform(text).insert(0, paragraph('مقدمة')).insert(9, schema.text('أضيف '));
  places = movePlaces(places, change(tr));
  text = tr.doc;
  [text, places] = land(text, places, 3);
  [text] = land(text, places, 1);
  expect(shown(text).filter((one) => typeof one === 'number')).toEqual([1, 2, 3]);
  expect(shown(text).at(-1)).toBe('بعد');
});

test('a place outlives the text around it', () => {
  const text = doc(paragraph('أول'), paragraph('ثانٍ'), paragraph('ثالث'));
  const places = [{ id: 1, pos: blockEdge(text, 2) }];
  const whole = new Transform(text).replaceWith(0, text.content.size, [
    paragraph('نص زميل'),
    paragraph('وفقرة'),
  ]);
  const [after] = land(whole.doc, movePlaces(places, change(whole)), 1);
  expect(shown(after)).toEqual(['نص زميل', 1, 'وفقرة']);

  const emptied = new Transform(text).replaceWith(0, text.content.size, [paragraph('')]);
  expect(shown(land(emptied.doc, movePlaces(places, change(emptied)), 1)[0])).toEqual(['', 1]);
});

test('joining the blocks beside a place moves it after the joined one', () => {
  const text = doc(paragraph('أول'), paragraph('ثانٍ'));
  const edge = blockEdge(text, 2);
  const joined = new Transform(text).join(edge);
  const places = movePlaces([{ id: 1, pos: edge }], change(joined));
  expect(shown(land(joined.doc, places, 1)[0])).toEqual(['أولثانٍ', 1]);
});

test('a position inside a block goes to the edge after it, an edge stays', () => {
  const text = doc(paragraph('أول'), paragraph('ثانٍ'));
  expect(blockEdge(text, 0)).toBe(0);
  expect(blockEdge(text, 3)).toBe(5);
  expect(blockEdge(text, 5)).toBe(5);
  expect(blockEdge(text, 999)).toBe(text.content.size);
});
