import { hashBytes, type CutFile } from './cut-picture';

/** A file and the key under which it is kept. */
export interface KeyedFile extends CutFile {
  key: string;
}

/** Files with their keys: `ab/abcdef….avif`. */
export function withKeys(sourceHash: string, files: CutFile[]): KeyedFile[] {
  return files.map((file) => ({ ...file, key: renditionKey(sourceHash, file) }));
}

// Named after content, so that addresses are immutable; after the picture and the cut too, because
// two pictures may have a blank corner in common and a key belongs to one rendition. A front page
// names a hundred of them and no compression shortens a hash, so 96 bits must do.
function renditionKey(sourceHash: string, file: CutFile): string {
  const { slot, width, format, bytes } = file;
  const name = hashBytes(
    Buffer.concat([Buffer.from(`${sourceHash} ${slot} ${width} ${format}\n`), bytes]),
  ).slice(0, 24);
  return `${name.slice(0, 2)}/${name}.${format === 'avif' ? 'avif' : 'jpg'}`;
}
