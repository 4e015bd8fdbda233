import sharp, { type Metadata } from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';
import { readWords } from './read-words';
import { readTakenAt } from './taken-at';

const ZONE = 'Asia/Riyadh';
const now = new Date('2026-11-25T09:00:00Z');
const NOTHING = { caption: '', credit: '', source: '', place: '', takenAt: null };

const read = (blocks: Pick<Metadata, 'exif' | 'iptc' | 'xmp'>) =>
  readWords(blocks as Metadata, ZONE, now);

/** One field of IPTC: record 2, this number. */
function field(number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, 2, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

function iptc(...fields: Buffer[]): Buffer {
  const data = Buffer.concat(fields);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const resource = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1');
  return Buffer.concat([resource, size, data, Buffer.alloc(data.length % 2)]);
}

function xmp(properties: string, inner = ''): Buffer {
  return Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    ${properties}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`);
}

const described = (text: string): string =>
  `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`;

/** An EXIF block with one text (tag 270, the description). */
function exif(text: string): Buffer {
  const bytes = Buffer.from(`${text}\0`);
  const head = Buffer.from([
    0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x0e, 1, 2, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0,
  ]);
  head.writeUInt32LE(bytes.length, 14);
  return Buffer.concat([head, bytes]);
}

// «ميناء ينبع» as Windows wrote it before Unicode.
const WINDOWS = Buffer.from([0xe3, 0xed, 0xe4, 0xc7, 0xc1, 0x20, 0xed, 0xe4, 0xc8, 0xda]);

describe('what a file says', () => {
  test('in IPTC, in UTF-8 and in the Windows code page', () => {
    const words = iptc(
      field(120, WINDOWS),
      field(80, Buffer.from('هند الرشودي')),
      field(110, Buffer.from('وكالة')),
      field(115, Buffer.from('أرشيف')),
      field(90, Buffer.from('ينبع')),
      field(101, Buffer.from('السعودية')),
      field(55, Buffer.from('20260301')),
      field(60, Buffer.from('120000+0300')),
    );
    expect(read({ iptc: words })).toEqual({
      caption: 'ميناء ينبع',
      credit: 'هند الرشودي / وكالة',
      source: 'أرشيف',
      place: 'ينبع، السعودية',
      takenAt: new Date('2026-03-01T09:00:00Z'),
    });
  });

  test('in XMP, which stands before IPTC and EXIF', () => {
    const block = xmp('photoshop:Credit="وكالة" photoshop:City="ينبع"', described('رصيف الميناء'));
    expect(read({ xmp: block, iptc: iptc(field(120, WINDOWS)), exif: exif('وصف') })).toEqual({
      ...NOTHING,
      caption: 'رصيف الميناء',
      credit: 'وكالة',
      place: 'ينبع',
    });
  });

  test('in EXIF, in UTF-8', () => {
    expect(read({ exif: exif('وصف الميناء') }).caption).toBe('وصف الميناء');
  });

  test('is tidied and cut between letters', () => {
    const long = read({ xmp: xmp('', described(`\u202Eسطر\n\nآخر ${'👩‍👩‍👧'.repeat(200)}`)) }).caption;
    expect(long.startsWith('سطر آخر 👩‍👩‍👧')).toBe(true);
    expect(long.length).toBeLessThanOrEqual(500);
    expect(long.endsWith('👧…')).toBe(true);
  });

  test.each(['OLYMPUS DIGITAL CAMERA', 'Untitled', '  '])('%j is nothing', (text) => {
    expect(read({ exif: exif(text) })).toEqual(NOTHING);
  });

  test.each([
    ['rubbish', Buffer.from('rubbish')],
    [
      'entities',
      Buffer.from(`<!DOCTYPE a [<!ENTITY b "bbbb">]>${xmp('', described('&b;')).toString()}`),
    ],
    ['an open tag', xmp('', '<dc:description>')],
  ])('XMP with %s says nothing', (_what, block) => {
    expect(read({ xmp: block })).toEqual(NOTHING);
  });

  test('where a picture was taken is not read', async () => {
    const withPlace = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#345' },
    })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 42/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(readWords(await sharp(withPlace).metadata(), ZONE, now)).toEqual(NOTHING);
  });
});

test.each([
  ['2026:03:01 12:00:00', '2026-03-01T09:00:00Z'],
  ['2026:03:01 12:00:00+00:00', '2026-03-01T12:00:00Z'],
  ['2026-03-01T12:00:00.50-05:30', '2026-03-01T17:30:00Z'],
  ['2026-03-01', '2026-03-01T09:00:00Z'],
  ['2026:02:30 12:00:00', null],
  ['0000:00:00 00:00:00', null],
  ['1970:01:01 00:00:00', null],
  ['2031:01:01 00:00:00', null],
  ['yesterday', null],
])('%j is %s', (written, moment) => {
  expect(readTakenAt([written], ZONE, now)).toEqual(moment && new Date(moment));
});

test('UTF-8 is never taken for anything else', () => {
  expect(decodeText(Buffer.from('ميناء café'))).toBe('ميناء café');
  expect(decodeText(WINDOWS)).toBe('ميناء ينبع');
});

test('a text whose length is a lie says nothing', () => {
  const block = exif('وصف');
  const entry = block.indexOf(Buffer.from([0x0e, 0x01]));
  const count = entry < 0 ? block.indexOf(Buffer.from([0x01, 0x0e])) : entry;
  block.fill(0xff, count + 4, count + 8);
  expect(read({ exif: block })).toEqual(NOTHING);
});
