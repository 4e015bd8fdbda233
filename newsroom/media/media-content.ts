import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Bytes of a known number that can be read from the beginning as often as it takes. */
export interface ReadableContent {
  bytes: number;
  open: () => Promise<Readable>;
}

/** What a storage takes: bytes, a file of this machine, or whatever can be opened like one. */
export type MediaContent = Uint8Array | { path: string } | ReadableContent;

/** Any content as one that can be opened; rejects when the file is not there. */
export async function readable(content: MediaContent): Promise<ReadableContent> {
  if (content instanceof Uint8Array) {
    return { bytes: content.length, open: () => Promise.resolve(Readable.from([content])) };
  }
  if (!('path' in content)) return content;
  const { path } = content;
  const { size } = await stat(path);
  return { bytes: size, open: () => Promise.resolve(createReadStream(path)) };
}
