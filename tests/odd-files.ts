import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What should become of a file: taken in with this size, or refused with this sentence. */
type Outcome = { width: number; height: number } | { refused: string };

interface OddFile {
  what: string;
  fileName?: string;
  bytes: () => Promise<Uint8Array>;
  outcome: Outcome;
}

const CLEAR = { r: 10, g: 200, b: 30, alpha: 0 };
const HTML = '<!doctype html><script>alert(1)</script>';

let shade = 0;
/** A picture that no other one equals. */
function picture(width = 64, height = 48): Sharp {
  shade += 1;
  const background = { r: (shade * 37) % 256, g: (shade * 91) % 256, b: 120 };
  return sharp({ create: { width, height, channels: 3, background } });
}

const text = (words: string) => async (): Promise<Uint8Array> => Buffer.from(words, 'latin1');
const jpegWith = (tail: string) => async () =>
  Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from(tail, 'latin1')]);

async function half(whole: Promise<Buffer>): Promise<Buffer> {
  const bytes = await whole;
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** A PNG whose header announces another size than its data has. */
export async function announcing(width: number, height: number): Promise<Buffer> {
  const png = await picture(8, 8).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A PNG of honest length that unpacks to 400 megapixels of one grey. */
async function bomb(side: number): Promise<Buffer> {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), body.length + 4);
    return frame;
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const rows = Buffer.alloc((side / 8 + 1) * side);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function animated(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([1, 2, 3].map(() => picture(40, 30).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

const isoFile = (brand: string, ...compatible: string[]) =>
  text(
    `\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${brand}\0\0\0\0${compatible.join('')}`,
  );

const refused = (sentence: string): Outcome => ({ refused: sentence });
const size = (width: number, height: number): Outcome => ({ width, height });

/** Files that a newsroom is sent by accident or by an enemy. */
export const ODD_FILES: OddFile[] = [
  { what: 'a JPEG', bytes: () => picture().jpeg().toBuffer(), outcome: size(64, 48) },
  {
    what: 'a progressive JPEG',
    bytes: () => picture().jpeg({ progressive: true }).toBuffer(),
    outcome: size(64, 48),
  },
  { what: 'a PNG', bytes: () => picture().png().toBuffer(), outcome: size(64, 48) },
  { what: 'a WebP', bytes: () => picture().webp().toBuffer(), outcome: size(64, 48) },
  { what: 'an AVIF', bytes: () => picture().avif().toBuffer(), outcome: size(64, 48) },
  { what: 'a GIF', bytes: () => picture().gif().toBuffer(), outcome: size(64, 48) },
  { what: 'an animated GIF: its first frame', bytes: () => animated('gif'), outcome: size(40, 30) },
  {
    what: 'an animated WebP: its first frame',
    bytes: () => animated('webp'),
    outcome: size(40, 30),
  },
  {
    what: 'a PNG under the name of a JPEG',
    fileName: 'photo.jpg',
    bytes: () => picture().png().toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'a JPEG under the name of a program',
    fileName: 'photo.exe',
    bytes: () => picture().jpeg().toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'CMYK',
    bytes: () => picture().toColourspace('cmyk').jpeg().toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'grey',
    bytes: () => picture().toColourspace('b-w').jpeg().toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'sixteen bits with alpha',
    bytes: () =>
      sharp({ create: { width: 64, height: 48, channels: 4, background: CLEAR } })
        .toColourspace('rgb16')
        .png()
        .toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'an interlaced PNG',
    bytes: () => picture().png({ progressive: true }).toBuffer(),
    outcome: size(64, 48),
  },
  {
    what: 'turned by EXIF',
    bytes: () => picture().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    outcome: size(48, 64),
  },
  { what: '1 × 1', bytes: () => picture(1, 1).png().toBuffer(), outcome: size(1, 1) },
  { what: 'very wide', bytes: () => picture(3000, 2).png().toBuffer(), outcome: size(3000, 2) },
  { what: 'a JPEG before a web page', bytes: jpegWith(HTML), outcome: size(64, 48) },
  {
    what: 'a JPEG before a program in PHP',
    bytes: jpegWith('<?php system($_GET["c"]); ?>'),
    outcome: size(64, 48),
  },
  {
    what: 'a JPEG before a ZIP',
    bytes: jpegWith('PK\x03\x04\x14\0\0\0secret.txt'),
    outcome: size(64, 48),
  },
  { what: 'nothing', bytes: text(''), outcome: refused('fileEmpty') },
  {
    what: 'SVG',
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    outcome: refused('pictureType'),
  },
  { what: 'PDF', bytes: text('%PDF-1.7\n'), outcome: refused('pictureType') },
  { what: 'HTML', fileName: 'photo.jpg', bytes: text(HTML), outcome: refused('pictureType') },
  { what: 'a script', bytes: text('#!/bin/sh\nrm -rf /\n'), outcome: refused('pictureType') },
  { what: 'a ZIP', bytes: text('PK\x03\x04\x14\0\0\0'), outcome: refused('pictureType') },
  { what: 'TIFF', bytes: () => picture().tiff().toBuffer(), outcome: refused('pictureType') },
  { what: 'BMP', bytes: text('BM\x3a\0\0\0\0\0\0\0'), outcome: refused('pictureType') },
  { what: 'HEIC', bytes: isoFile('heic', 'mif1', 'heic'), outcome: refused('pictureHeic') },
  { what: 'MOV', bytes: isoFile('qt  ', 'qt  '), outcome: refused('videoMov') },
  {
    what: 'the header of an AVIF alone',
    bytes: isoFile('avif', 'mif1'),
    outcome: refused('pictureBroken'),
  },
  {
    what: 'the beginning of a JPEG alone',
    bytes: text('\xff\xd8\xff\xe0\0\x10'),
    outcome: refused('pictureBroken'),
  },
  {
    what: 'half a JPEG',
    bytes: () => half(picture(800, 600).jpeg().toBuffer()),
    outcome: refused('pictureBroken'),
  },
  {
    what: 'half a PNG',
    bytes: async () =>
      half(
        sharp({
          create: {
            width: 400,
            height: 300,
            channels: 3,
            background: '#456',
            noise: { type: 'gaussian', mean: 128, sigma: 30 },
          },
        })
          .png()
          .toBuffer(),
      ),
    outcome: refused('pictureBroken'),
  },
  {
    what: '20,000 × 20,000 in a few kilobytes',
    bytes: () => bomb(20_000),
    outcome: refused('pictureTooLarge'),
  },
  {
    what: 'a header of 50.005 megapixels',
    bytes: () => announcing(10_000, 5001),
    outcome: refused('pictureTooLarge'),
  },
  {
    what: 'a side of 30,001 pixels',
    bytes: () => announcing(30_001, 2),
    outcome: refused('pictureTooLarge'),
  },
  {
    what: 'more than 25 MB',
    bytes: async () =>
      Buffer.concat([await picture().jpeg().toBuffer(), Buffer.alloc(25 * 1024 * 1024)]),
    outcome: refused('pictureTooLarge'),
  },
];

/** Names that files come with, and what is kept of them. */
export const ODD_NAMES: [given: string, kept: string][] = [
  ['صورة من الميناء.jpg', 'صورة من الميناء.jpg'],
  ['..\\..\\etc/\u202Egpj.exe\u0000.jpg', 'gpj.exe.jpg'],
  ['\u202Eabc\u2066.jpg', 'abc.jpg'],
  [`${'ص'.repeat(300)}.jpg`, 'ص'.repeat(200)],
  ['  a \n b.jpg ', 'a b.jpg'],
];
