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
