import type { FileHandle } from 'node:fs/promises';

/** A box of an ISO media file (ISO/IEC 14496-12, 4.2): where it and its content begin and where it ends. */
export interface Box {
  type: string;
  start: number;
  content: number;
  end: number;
}

/** No honest file has more boxes side by side. */
export const MOST_BOXES = 50_000;

/**
 * The boxes that fill a part of a file without a gap; null when they do not, as when something else
 * hides behind or between them.
 */
export async function readBoxes(
  file: FileHandle,
  start: number,
  end: number,
): Promise<Box[] | null> {
  const boxes: Box[] = [];
  let at = start;
  while (at < end) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, at);
    if (bytesRead < 8 || boxes.length === MOST_BOXES) return null;
    const type = buffer.toString('latin1', 4, 8);
    const short = buffer.readUInt32BE(0);
    const header = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (size < header || at + size > end) return null;
    boxes.push({ type, start: at, content: at + header, end: at + size });
    at += size;
  }
  return boxes;
}

/** Turns a box into free space of the same size: nothing moves, and what it said is gone. */
export async function blankBox(file: FileHandle, box: Box): Promise<void> {
  await file.write(Buffer.from('free', 'latin1'), 0, 4, box.start + 4);
  const zeros = Buffer.alloc(64 * 1024);
  for (let at = box.content; at < box.end; at += zeros.length) {
    await file.write(zeros, 0, Math.min(zeros.length, box.end - at), at);
  }
}
