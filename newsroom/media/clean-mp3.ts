import { createReadStream, createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { refusedFile } from './refused-file';

/** Kilobits a second by index, layer III of MPEG 1 and of MPEG 2 and 2.5 (ISO/IEC 11172-3, 13818-3). */
const BITRATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second by index, MPEG 1; halved in MPEG 2, halved again in 2.5. */
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

const BLOCK = 256 * 1024;
/** Fewer are no recording but bytes that look like a beginning. */
const LEAST_FRAMES = 10;
/** Tags at the beginning. */
const MOST_TAGS = 8;
/** Zeros that some programs leave before the first frame or after a tag, in bytes. */
const MOST_PADDING = 4096;

/**
 * Holds an MP3 to its structure: frames without a gap from the first to the last; writes these alone
 * to `target` (tags go, with the pictures and texts in them). Gives how long it lasts. Refuses with
 * INVALID (`audioBroken`) what holds anything else.
 */
export async function cleanMp3(path: string, target: string): Promise<{ durationMs: number }> {
  const { start, end, seconds } = await findFrames(path);
  await pipeline(
    createReadStream(path, { start, end: end - 1 }),
    createWriteStream(target, { flush: true }),
  );
  return { durationMs: Math.round(seconds * 1000) };
}

interface Frames {
  start: number;
  end: number;
  seconds: number;
}

/** Where the frames begin and end, and how long they sound. */
async function findFrames(path: string): Promise<Frames> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const start = await skipPadding(file, await skipId3(file));
    const end = await endOfFrames(file, size);
    const read = blockReader(file);
    let [at, frames, seconds] = [start, 0, 0];
    while (at < end) {
      const frame = readFrame(await read(at));
      if (!frame) throw refusedFile('audioBroken');
      at += frame.bytes;
      frames += 1;
      seconds += frame.seconds;
    }
    // The last frame of a cut recording may be a part of one.
    if (frames < LEAST_FRAMES) throw refusedFile('audioBroken');
    return { start, end, seconds };
  } finally {
    await file.close();
  }
}

/** Past the tags at the beginning (ID3v2, https://id3.org/id3v2.4.0-structure). */
async function skipId3(file: FileHandle): Promise<number> {
  let at = 0;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    const head = await bytesAt(file, at, 10);
    if (head.toString('latin1', 0, 3) !== 'ID3' || head.length < 10) return at;
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6);
    const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
    at += 10 + footer + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (d & 0x7f);
  }
  throw refusedFile('audioBroken');
}

async function skipPadding(file: FileHandle, start: number): Promise<number> {
  const bytes = await bytesAt(file, start, MOST_PADDING);
  const first = bytes.findIndex((byte) => byte !== 0);
  return start + Math.max(first, 0);
}

/** Before the tags at the end: ID3v1 (128 bytes), and APEv2 with its size in the footer. */
async function endOfFrames(file: FileHandle, size: number): Promise<number> {
  let end = size;
  if ((await bytesAt(file, end - 128, 3)).toString('latin1') === 'TAG') end -= 128;
  const footer = await bytesAt(file, end - 32, 32);
  if (footer.toString('latin1', 0, 8) === 'APETAGEX') {
    const hasHeader = (footer.readUInt32LE(20) & 0x8000_0000) !== 0;
    end -= footer.readUInt32LE(12) + (hasHeader ? 32 : 0);
  }
  return end;
}

/** The frame that begins with this header; null when none does. */
function readFrame(header: number): { bytes: number; seconds: number } | null {
  const version = (header >>> 19) & 3;
  const isLayer3 = ((header >>> 17) & 3) === 1;
  const bitrateIndex = (header >>> 12) & 15;
  const rate = SAMPLE_RATES[(header >>> 10) & 3];
  if (header >>> 21 !== 0x7ff || version === 1 || !isLayer3 || !rate) return null;
  const bitrate = BITRATES[version === 3 ? 0 : 1][bitrateIndex];
  if (!bitrate) return null;
  const sampleRate = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4;
  const padding = (header >>> 9) & 1;
  const samples = version === 3 ? 1152 : 576;
  const bytes = Math.floor((samples * bitrate * 125) / sampleRate) + padding;
  return { bytes, seconds: samples / sampleRate };
}

/** Reads four bytes anywhere, a block of the file at a time. */
function blockReader(file: FileHandle): (at: number) => Promise<number> {
  let from = 0;
  let block: Buffer = Buffer.alloc(0);
  return async (at) => {
    if (at < from || at + 4 > from + block.length) {
      from = at;
      block = await bytesAt(file, at, BLOCK);
    }
    return block.length < at - from + 4 ? 0 : block.readUInt32BE(at - from);
  };
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  if (at < 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
