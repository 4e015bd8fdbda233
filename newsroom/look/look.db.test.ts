import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { changeSetting } from '@/tests/settings-factory';
import { db } from '../db/client';
import { changeOfEvent } from '../events/change-of-event';
import { getNewestEventId, listEventsAfter } from '../events/list-events';
import { getDeskSetting } from '../settings/read-setting';
import type { StaffActor } from '../staff/actor';
import { COLOURS } from './colours';
import { ICONS, LOGO } from './drawings';
import { findBrandFile } from './find-brand-file';
import { findFavicon } from './find-favicon';
import { getLook } from './get-look';
import { setIcons } from './set-icons';
import { setLogo } from './set-logo';

let chief: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
});

const svg = (inside: string, head = '', box = '0 0 400 100'): Buffer =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100" viewBox="${box}">${inside}</svg>`,
  );
const WORD = '<rect x="20" y="20" width="360" height="60" fill="#0a3d91"/>';
const square = (side: number, alpha = 0): Promise<Buffer> =>
  sharp({
    create: { width: side, height: side, channels: 4, background: { r: 9, g: 60, b: 140, alpha } },
  })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${side / 2}" height="${side / 2}"><circle r="40%" cx="50%" cy="50%"/></svg>`,
        ),
      },
    ])
    .png()
    .toBuffer();

const logoOf = async (day: Buffer | null, night: Buffer | null = null) => {
  const { version } = await getDeskSetting(chief, LOGO);
  await setLogo(chief, { version, day, night }, NOON);
  return (await getLook()).logo;
};

const bytesOf = async (name = ''): Promise<Buffer> =>
  (await findBrandFile(name)) ?? Buffer.alloc(0);

describe('the nameplate', () => {
  test('is drawn for light and dark grounds and for programs, without the empty edge', async () => {
    const { day, night, paper } = await logoOf(svg(WORD));
    expect(day?.height).toBe(354);
    // Six times as wide as high, but for half a pixel at the edges.
    expect(Math.round((day?.width ?? 0) / 354)).toBe(6);
    expect(paper).toMatchObject({ width: 600 });
    const kept = await sharp(await bytesOf(day?.name)).metadata();
    expect([kept.format, kept.width, kept.hasAlpha]).toEqual(['webp', day?.width, true]);
    // The drawing for dark grounds is the same in one light colour.
    const { dominant } = await sharp(await bytesOf(night?.name)).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(220);
  });

  test('a drawing of its own for dark grounds is taken as it is', async () => {
    const { night } = await logoOf(svg(WORD), svg(WORD.replace('#0a3d91', '#ffd400')));
    const { dominant } = await sharp(await bytesOf(night?.name)).stats();
    expect(dominant.b).toBeLessThan(60);
  });

  test('the old address goes on being what it was; taken away, the name stands in type', async () => {
    const first = await logoOf(svg(WORD));
    await logoOf(svg(WORD.replace('60', '40')));
    expect(await findBrandFile(first.day?.name ?? '')).not.toBeNull();
    expect(await logoOf(null)).toEqual(LOGO.defaults());
  });

  test('nothing of an SVG but its pixels is kept', async () => {
    const hostile =
      WORD +
      '<script>alert(1)</script><image href="file:///etc/passwd" width="9" height="9"/>' +
      '<a href="javascript:alert(1)"><foreignObject><body onload="alert(1)"/></foreignObject></a>' +
      '<image href="http://127.0.0.1:1/x.png" width="9" height="9"/>';
    const { day, night, paper } = await logoOf(svg(hostile));
    for (const one of [day, night, paper]) {
      const bytes = await bytesOf(one?.name);
      expect(bytes.toString('latin1')).not.toMatch(/script|passwd|alert|<svg/);
      expect((await sharp(bytes).metadata()).format).toMatch(/^(?:webp|png)$/);
    }
  });

  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a web page', () => Buffer.from('<html><script>alert(1)</script></html>'), 'drawingType'],
    ['a GIF', () => Buffer.from('GIF89a'), 'drawingType'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'drawingType'],
    ['nothing at all', () => Buffer.alloc(0), 'drawingType'],
    [
      'entities of entities',
      () => svg('<text>&b;</text>', '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'),
      'drawingType',
    ],
    [
      'entities in another encoding',
      () =>
        Buffer.from(
          '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE svg [+ADwAIQ-ENTITY a "x">]><svg/>',
        ),
      'drawingType',
    ],
    ['another document in it', () => svg('<xi:include href="file:///etc/passwd"/>'), 'drawingType'],
    ['a damaged PNG', async () => (await square(300)).subarray(0, 90), 'drawingBroken'],
    [
      'a damaged SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g'),
      'drawingBroken',
    ],
    ['a very large file', () => Buffer.alloc(2_000_000, '<svg '), 'drawingTooLarge'],
    [
      'an SVG of a hundred thousand pixels',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"/>'),
      'drawingTooWide',
    ],
    ['an opaque ground', () => square(300, 1), 'drawingOpaque'],
    ['an empty drawing', () => svg(''), 'drawingEmpty'],
    ['a pole', () => svg('<rect x="190" width="9" height="100"/>'), 'drawingShape'],
  ])('%s is refused', async (_what, file, sentence) => {
    const { version } = await getDeskSetting(chief, LOGO);
    const set = setLogo(chief, { version, day: await file(), night: null }, NOON);
    await expect(set).rejects.toMatchObject({ code: 'INVALID', details: { sentence } });
    expect((await getDeskSetting(chief, LOGO)).version).toBe(version);
  });

  test('two at once: one is told of the other, and leaves no file behind', async () => {
    const { version } = await getDeskSetting(chief, LOGO);
    await setLogo(chief, { version, day: svg(WORD.replace('360', '300')), night: null }, NOON);
    const before = await db().brandFile.count();
    const late = setLogo(chief, { version, day: svg(WORD.replace('20', '30')), night: null }, NOON);
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await db().brandFile.count()).toBe(before);
  });
});

describe('the icons', () => {
  const iconsOf = async (drawing: Buffer | null, ground = '#fcfbf7') => {
    const { version } = await getDeskSetting(chief, ICONS);
    await setIcons(chief, { version, drawing, ground }, NOON);
    return (await getLook()).icons;
  };

  test('all are made of one drawing; those of phones are opaque', async () => {
    const icons = await iconsOf(await square(400), '#0A3D91');
    expect(Object.values(icons).map((one) => one?.width)).toEqual([48, 64, 180, 192, 512, 512]);
    for (const one of [icons.touch, icons.maskable]) {
      expect((await sharp(await bytesOf(one?.name)).stats()).isOpaque).toBe(true);
    }
    const ico = await bytesOf(icons.favicon?.name);
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
    const [size, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect((await sharp(ico.subarray(offset, offset + size)).metadata()).width).toBe(16);
    expect(await findFavicon()).toBe(`/brand/${icons.favicon?.name}`);
  });

  test('taken away, the project’s own are shown', async () => {
    await iconsOf(await square(300));
    expect(await iconsOf(null)).toEqual(ICONS.defaults());
    expect(await findFavicon()).toBeNull();
  });

  test('one that is too small, or a ground that is no colour, is refused', async () => {
    await expect(iconsOf(await square(100))).rejects.toMatchObject({
      details: { sentence: 'iconTooSmall' },
    });
    await expect(iconsOf(await square(300), 'red;}')).rejects.toHaveProperty('issues');
  });
});

describe('the colour', () => {
  test('four tones for readers’ pages, none for the project’s own', async () => {
    await changeSetting(chief, COLOURS, { light: '#0A3D91', dark: '#8ab8f5' });
    expect((await getLook()).accent).toEqual(['#0a3d91', '#8ab8f5', '#082e6d', '#a7caf8']);
    await changeSetting(chief, COLOURS, COLOURS.defaults());
    expect((await getLook()).accent).toBeNull();
  });

  test.each([
    ['light', '#ffd400', 'colourPale'],
    ['dark', '#0a3d91', 'colourPale'],
    ['light', '#b3121d', 'colourRed'],
    ['light', 'red', 'colourWrong'],
    ['dark', '#fff;}body{display:none', 'colourWrong'],
  ])('%s %s: %s', async (field, value, sentence) => {
    const change = changeSetting(chief, COLOURS, { [field]: value });
    await expect(change).rejects.toHaveProperty('issues.0.path.0', field);
    await expect(change).rejects.toHaveProperty('issues.0.message', sentence);
  });
});

test('a change of the look touches what shows it, and says what it was', async () => {
  const before = await getNewestEventId();
  await changeSetting(chief, COLOURS, { light: '#084a40' });
  const [event] = await listEventsAfter(before, 10);
  expect(event && changeOfEvent(event).stale).toEqual(['look']);
  expect(event?.data).toMatchObject({
    changes: [{ field: 'light', from: '#0d6355', to: '#084a40' }],
  });
});
