import { open, type FileHandle } from 'node:fs/promises';
import { blankBox, MOST_BOXES, readBoxes, type Box } from './mp4-boxes';
import { refusedFile } from './refused-file';

/** What a film or recording may be made of (ISO/IEC 14496-12, table 1); fragments too. */
const PARTS = new Set([
  'ftyp',
  'styp',
  'pdin',
  'moov',
  'moof',
  'mfra',
  'sidx',
  'mdat',
  'free',
  'skip',
  'wide',
  'uuid',
  'meta',
  'udta',
]);
/** Where phones and programs write places, names and titles of any kind. */
const SAYING = new Set(['uuid', 'meta', 'udta', 'free', 'skip', 'wide']);
/** What stands in a movie, a track or a fragment and players may need (ISO/IEC 14496-12, table 1). */
const NEEDED = new Set([
  ...PARTS,
  ...[
    'mvhd',
    'mvex',
    'iods',
    'trak',
    'tkhd',
    'tref',
    'trgr',
    'edts',
    'mdia',
    'mdhd',
    'hdlr',
    'elng',
  ],
  ...[
    'minf',
    'vmhd',
    'smhd',
    'nmhd',
    'gmhd',
    'dinf',
    'stbl',
    'stsd',
    'stts',
    'ctts',
    'cslg',
    'stsc',
  ],
  ...[
    'stsz',
    'stz2',
    'stco',
    'co64',
    'stss',
    'stsh',
    'stdp',
    'sdtp',
    'padb',
    'sbgp',
    'sgpd',
    'subs',
  ],
  ...['saiz', 'saio', 'mfhd', 'traf', 'tfhd', 'tfdt', 'trun'],
]);
const HOLDING = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);
/** Pictures, sound and clock marks; a track of anything else may hold places or scripts. */
const TRACKS = new Set(['vide', 'soun', 'tmcd']);
const LONGEST_FTYP = 1024;

interface VideoSize {
  width: number;
  height: number;
}

/**
 * Holds an MP4 to its structure and blanks, in place, everything in it that is neither picture nor
 * sound nor what players need (the place where a phone filmed stands there). Gives the size of the
 * picture and how long it lasts. Refuses with INVALID what is not only an MP4 (`videoBroken`), and
 * pictures other than H.264, sound other than AAC, or tracks of something else (`videoType`).
 */
export async function cleanMp4(path: string): Promise<VideoSize & { durationMs: number }> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const boxes = await readBoxes(file, 0, size);
    const [first] = boxes ?? [];
    const isWhole =
      boxes?.some(({ type }) => type === 'moov') && boxes.some(({ type }) => type === 'mdat');
    if (!boxes || !isWhole || first?.type !== 'ftyp' || first.end > LONGEST_FTYP) {
      throw refusedFile('videoBroken');
    }
    if (boxes.some(({ type }) => !PARTS.has(type))) throw refusedFile('videoBroken');
    const found: Found = { video: null, boxes: 0 };
    await cleanBoxes(file, boxes, found);
    if (!found.video) throw refusedFile('videoType');
    await file.sync();
    return { ...found.video, durationMs: await movieDuration(file, boxes) };
  } finally {
    await file.close();
  }
}

interface Found {
  video: VideoSize | null;
  /** Boxes that were looked at, at any depth. */
  boxes: number;
}

async function cleanBoxes(file: FileHandle, boxes: Box[], found: Found): Promise<void> {
  found.boxes += boxes.length;
  if (found.boxes > MOST_BOXES) throw refusedFile('videoBroken');
  for (const box of boxes) {
    // Dashboard cameras write their places into boxes of their own making.
    if (SAYING.has(box.type) || !NEEDED.has(box.type)) await blankBox(file, box);
    if (!HOLDING.has(box.type)) continue;
    const inner = await readBoxes(file, box.content, box.end);
    if (!inner) throw refusedFile('videoBroken');
    if (box.type === 'trak') found.video = (await trackSize(file, inner)) ?? found.video;
    await cleanBoxes(file, inner, found);
  }
}

/** The size of a track with pictures, null for one with sound; refuses the other ones. */
async function trackSize(file: FileHandle, track: Box[]): Promise<VideoSize | null> {
  const kind = await textAt(file, await boxAt(file, track, ['mdia', 'hdlr']), 8);
  if (!TRACKS.has(kind)) throw refusedFile('videoType');
  const format = await textAt(file, await boxAt(file, track, ['mdia', 'minf', 'stbl', 'stsd']), 12);
  if (kind === 'soun' && format !== 'mp4a') throw refusedFile('videoType');
  if (kind !== 'vide') return null;
  if (format !== 'avc1' && format !== 'avc3') throw refusedFile('videoType');
  const header = await boxAt(file, track, ['tkhd']);
  // The last eight bytes: width and height with sixteen bits behind the point.
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, header.end - 8);
  const [width, height] = [buffer.readUInt32BE(0) >>> 16, buffer.readUInt32BE(4) >>> 16];
  if (bytesRead < 8 || width === 0 || height === 0) throw refusedFile('videoBroken');
  return { width, height };
}

/** The movie's header tells how long it lasts, in units of its own (ISO/IEC 14496-12, 8.2.2). */
async function movieDuration(file: FileHandle, boxes: Box[]): Promise<number> {
  const header = await boxAt(file, boxes, ['moov', 'mvhd']);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, header.content);
  if (bytesRead < 32) throw refusedFile('videoBroken');
  const isLong = buffer[0] === 1;
  const units = buffer.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(buffer.readBigUInt64BE(24)) : buffer.readUInt32BE(16);
  return Math.round((length / units) * 1000);
}

async function boxAt(file: FileHandle, boxes: Box[], names: string[]): Promise<Box> {
  const [name, ...rest] = names;
  const box = boxes.find(({ type }) => type === name);
  if (!box) throw refusedFile('videoBroken');
  if (rest.length === 0) return box;
  const inner = await readBoxes(file, box.content, box.end);
  return boxAt(file, inner ?? [], rest);
}

/** Four letters in the content of a box. */
async function textAt(file: FileHandle, box: Box, offset: number): Promise<string> {
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, box.content + offset);
  return buffer.toString('latin1');
}
