import { expect, test } from 'vitest';
import { countPieces, inkOf, rightOfInk, topOfInk, type Ink } from '@/tests/ink';
import { drawableText } from './drawable-text';
import { drawText, type TextLook } from './draw-text';

const LOOK: TextLook = { face: 'text', weight: 'Bold', size: 80, color: '#ffffff', width: 1000 };

const draw = async (text: string, look: Partial<TextLook> = {}): Promise<Ink> =>
  inkOf((await drawText(text, { ...LOOK, ...look })).input);

// Four letters that all join (in Markazi Text a ح does not quite touch the م before it) and have no dots: one piece of ink, and four when they come apart.
const JOINED = 'مسلم';
const APART = Array.from(JOINED).join('\u200c');

// Seen first is the wide low letter, on the right; the tall one stands on its left.
const FIRST_LOW = 'س ا';
const FROM_LEFT = `\u202d${FIRST_LOW}\u202c`;

const runsFromRight = (ink: Ink): boolean => {
  const middle = Math.floor(ink.width / 2);
  return topOfInk(ink, 0, middle) < topOfInk(ink, middle, ink.width);
};

test.each(['text', 'ui'] as const)('letters are joined (%s)', async (face) => {
  expect(countPieces(await draw(drawableText(JOINED), { face }))).toBe(1);
  // That the test would see it: the same letters, kept apart.
  expect(countPieces(await draw(APART, { face }))).toBe(4);
});

test.each(['text', 'ui'] as const)('a line runs from the right (%s)', async (face) => {
  expect(runsFromRight(await draw(drawableText(FIRST_LOW), { face }))).toBe(true);
  // That the test would see it: the same letters, forced to run from the left.
  expect(runsFromRight(await draw(FROM_LEFT, { face }))).toBe(false);
});

test('a mark that turns the direction turns nothing', async () => {
  expect(runsFromRight(await draw(drawableText(FROM_LEFT)))).toBe(true);
});

test('a headline that begins in Latin runs from the right too, and every line begins there', async () => {
  const text = 'iii: تعلن عن قطار على امتداد البحر بين مدن الساحل الغربي';
  const ink = await draw(drawableText(text), { width: 500 });
  const half = Math.floor(ink.height / 2);
  const edges = [rightOfInk(ink, 0, half), rightOfInk(ink, half, ink.height)];
  expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThan(12);
  // Three letters with dots above: the last thing on the right, then an Arabic word on the left.
  const short = await draw(drawableText('iii ــــ'));
  expect(topOfInk(short, short.width - 40, short.width)).toBeLessThan(topOfInk(short, 0, 40));
});

test('what looks like markup is drawn as it stands', async () => {
  const { width: plain } = await drawText(drawableText('خبر'), LOOK);
  const { width } = await drawText(drawableText('<b>خبر</b> &amp;'), LOOK);
  expect(width).toBeGreaterThan(plain * 2);
});
