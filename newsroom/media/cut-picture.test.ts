import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CENTRE } from './crops';
import { cutPicture, type CutPicture } from './cut-picture';

type Color = { r: number; g: number; b: number };
const RED: Color = { r: 220, g: 20, b: 20 };
const BLUE: Color = { r: 20, g: 20, b: 220 };

/** A picture whose left part is red and whose right part is blue. */
function twoColors(width: number, height: number, redWidth = width / 2) {
  const red = { create: { width: redWidth, height, channels: 3 as const, background: RED } };
  return sharp({ create: { width, height, channels: 3, background: BLUE } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
}

async function middleOf(bytes: Buffer): Promise<Color> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return { r: data[at] ?? -1, g: data[at + 1] ?? -1, b: data[at + 2] ?? -1 };
}

const sizes = (cut: CutPicture) =>
  cut.files.map(({ slot, format, width, height }) => `${slot} ${format} ${width}×${height}`);

const refused = (sentence: string) => ({ code: 'INVALID', details: { sentence } });

describe('cuts', () => {
  test('every slot of the design, with what browsers without AVIF need', async () => {
    const cut = await cutPicture(await twoColors(2000, 1250).jpeg().toBuffer(), CENTRE);
    expect(sizes(cut)).toEqual([
      'original jpeg 2000×1250',
      'wide avif 480×270',
      'wide avif 960×540',
      'wide avif 1440×810',
      'wide jpeg 1200×675',
      'classic avif 480×360',
      'classic avif 960×720',
      'classic jpeg 1200×900',
      'square avif 240×240',
      'square avif 480×480',
      'square jpeg 240×240',
      'square jpeg 1200×1200',
      'full avif 960×600',
      'full avif 1440×900',
      'full jpeg 1440×900',
    ]);
    for (const { bytes, ...said } of cut.files) {
      const found = await sharp(bytes).metadata();
      expect([found.width, found.height]).toEqual([said.width, said.height]);
      expect(found.format).toBe(said.format === 'avif' ? 'heif' : 'jpeg');
    }
  });

  test('nothing is enlarged', async () => {
    const cut = await cutPicture(await twoColors(300, 200).png().toBuffer(), CENTRE);
    expect(sizes(cut).slice(1)).toEqual([
      'wide avif 300×169',
      'wide jpeg 300×169',
      'classic avif 267×200',
      'classic jpeg 267×200',
      'square avif 200×200',
      'square jpeg 200×200',
      'full avif 300×200',
      'full jpeg 300×200',
    ]);
  });

  test('the focal point stays in the square', async () => {
    const bytes = await twoColors(640, 320, 240).jpeg().toBuffer();
    const square = async (x: number) => {
      const cut = await cutPicture(bytes, { x, y: 0.5 });
      return middleOf(cut.files.find((file) => file.slot === 'square')?.bytes ?? Buffer.alloc(0));
    };
    expect((await square(0.5)).b).toBeGreaterThan(200);
    expect((await square(0)).r).toBeGreaterThan(200);
  });

  test('the colour that shows before the picture is its own', async () => {
    const cut = await cutPicture(await twoColors(800, 600, 700).jpeg().toBuffer(), CENTRE);
    const [, r = '', b = ''] = /^#(..)..(..)$/.exec(cut.color) ?? [];
    expect(Number.parseInt(r, 16)).toBeGreaterThan(180);
    expect(Number.parseInt(b, 16)).toBeLessThan(60);
  });

  test('what is transparent becomes white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = sharp({ create: { width: 64, height: 64, channels: 4, background: clear } }).png();
    const cut = await cutPicture(await png.toBuffer(), CENTRE);
    expect((await middleOf(cut.files[0]?.bytes ?? Buffer.alloc(0))).r).toBeGreaterThan(250);
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
    const bytes = await twoColors(64, 48).toFormat(format).toBuffer();
    await expect(cutPicture(bytes, CENTRE)).resolves.toMatchObject({ width: 64, height: 48 });
  });
});

describe('what hides in a file', () => {
  const withPlace = () =>
    twoColors(400, 200).withExif({
      IFD0: { Copyright: 'secret-owner', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 42/1 0/1' },
    });

  test('the place and the owner are gone, the orientation is applied', async () => {
    const bytes = await withPlace().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const before = await sharp(bytes).metadata();
    expect(before.orientation).toBe(6);
    expect(before.exif?.toString('latin1')).toContain('secret-owner');
    const cut = await cutPicture(bytes, CENTRE);
    expect([cut.width, cut.height]).toEqual([200, 400]);
    for (const file of cut.files) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(file.bytes).metadata();
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
    }
  });

  test('a page behind the picture does not survive', async () => {
    const picture = await twoColors(200, 200).jpeg().toBuffer();
    const page = '<script>alert("behind the picture")</script>';
    const cut = await cutPicture(Buffer.concat([picture, Buffer.from(page)]), CENTRE);
    for (const file of cut.files) expect(file.bytes.includes('<script>')).toBe(false);
  });
});

describe('refused', () => {
  test('a file that breaks off', async () => {
    const whole = await twoColors(800, 600).jpeg().toBuffer();
    const half = whole.subarray(0, Math.floor(whole.length / 2));
    await expect(cutPicture(half, CENTRE)).rejects.toMatchObject(refused('pictureBroken'));
  });

  test('the beginning of a picture and nothing more', async () => {
    const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
    await expect(cutPicture(start, CENTRE)).rejects.toMatchObject(refused('pictureBroken'));
  });
});
