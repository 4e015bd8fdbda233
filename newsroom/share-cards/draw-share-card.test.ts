import sharp from 'sharp';
import { expect, test } from 'vitest';
import { HOSTILE } from '@/syndication/sample-paper';
import { countPieces, inkOf } from '@/tests/ink';
import { CARD, CARD_LIMIT } from './card-size';
import { drawShareCard, type ShareCard } from './draw-share-card';

const BARE: ShareCard = {
  name: 'أفق',
  logo: null,
  accent: '#0d6355',
  section: 'اقتصاد',
  title: 'مسلم',
  byline: '',
  picture: null,
};

const noise = async (): Promise<Buffer> => {
  const pixels = Buffer.from(Array.from({ length: 1200 * 675 * 3 }, (_, at) => (at * 7919) % 251));
  return sharp(pixels, { raw: { width: 1200, height: 675, channels: 3 } })
    .jpeg()
    .toBuffer();
};
const grey = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#777777' } })
    .jpeg()
    .toBuffer();

const LONG = 'قطارٌ على امتداد البحر: اثنتا عشرة مدينة على بُعد ساعتين، '.repeat(8);

test.each<[string, () => Promise<Partial<ShareCard>>]>([
  ['nothing but words', async () => ({})],
  ['a picture that compresses badly', async () => ({ picture: await noise() })],
  ['a small and upright picture', async () => ({ picture: await grey(90, 160) })],
  ['a headline without end', async () => ({ title: LONG, byline: LONG, section: LONG })],
  ['a word without end', async () => ({ title: 'ب'.repeat(300) })],
  ['hostile words', async () => ({ title: HOSTILE, byline: HOSTILE, section: HOSTILE })],
  ['nothing that can be drawn', async () => ({ title: '🌟', section: '🌟' })],
  ['another newspaper', async () => ({ name: 'صحيفة الوطن', title: 'خبر' })],
])('1200×630 below the limit: %s', async (_, own) => {
  const jpeg = await drawShareCard({ ...BARE, ...(await own()) });
  const { format, width, height } = await sharp(jpeg).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', ...CARD });
  expect(jpeg.length).toBeLessThan(CARD_LIMIT);
});

/** Where a short headline stands, above the rule at the card's foot. */
const FOOT = { left: 600, top: 480, width: 560, height: 130 };

test('the headline’s letters are joined on the card', async () => {
  expect(countPieces(await inkOf(await drawShareCard(BARE), FOOT))).toBe(1);
  const apart = Array.from(BARE.title).join('\u200c');
  expect(countPieces(await inkOf(await drawShareCard({ ...BARE, title: apart }), FOOT))).toBe(4);
});

test('a long headline stays within the card’s margins', async () => {
  const card = await drawShareCard({ ...BARE, title: LONG });
  for (const left of [0, CARD.width - 60]) {
    const margin = await inkOf(card, { left, top: 0, width: 60, height: 600 });
    expect(countPieces(margin)).toBe(0);
  }
  const under = await inkOf(card, { left: 500, top: 585, width: 640, height: 30 });
  expect(countPieces(under)).toBe(0);
});

test('whatever stands under it, a long headline pushes nothing into the nameplate', async () => {
  const card = await drawShareCard({ ...BARE, title: LONG, byline: 'سعاد المالكي' });
  const between = await inkOf(card, { left: 900, top: 132, width: 240, height: 26 });
  expect(countPieces(between)).toBe(0);
});
