import { createHash } from 'node:crypto';

/** What of a file its key is made of. */
interface KeyedFile {
  slot: string;
  width: number;
  format: string;
  bytes: Uint8Array;
}

const ENDINGS: Record<string, string> = { jpeg: 'jpg' };

/**
 * The storage key of a file: named after its content, so that its address is immutable, and after
 * the picture and cut, so that a key belongs to one rendition of one picture, whatever else was
 * uploaded or deleted with the same bytes. A front page names a hundred of them and no compression
 * shortens a hash, so 96 bits must do.
 */
export function mediaKey(mediaId: number, { slot, width, format, bytes }: KeyedFile): string {
  const name = createHash('sha256')
    .update(`${mediaId} ${slot} ${width} ${format}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 24);
  return `${name.slice(0, 2)}/${name}.${ENDINGS[format] ?? format}`;
}

// Keys of 40 digits were made before those of 24, and are good for as long as their pictures.
const KEY = /^[0-9a-f]{2}\/(?:[0-9a-f]{24}|[0-9a-f]{40})\.(?:avif|jpg|mp4|mp3|vtt)$/;

/** Whether a text has the shape of a key (`ab/abcdef….avif`); nothing else may become part of a path. */
export function isMediaKey(key: string): boolean {
  return KEY.test(key);
}

/** The key as it came; throws when it has another shape. */
export function checkedKey(key: string): string {
  if (!isMediaKey(key)) throw new Error(`not a media key: ${key}`);
  return key;
}
