import { open } from 'node:fs/promises';

export type MediaType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'mp4' | 'mp3';

/** What phones make and browsers do not show: told by name, so that a person knows what to do. */
export type OtherType = 'heic' | 'mov';

const HEAD_BYTES = 256;

/** What a file is by its first bytes, whatever its name says; null for anything that is not taken. */
export async function detectType(path: string): Promise<MediaType | OtherType | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return typeOfHead(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

// Decided before any decoder sees the bytes: libvips would also open SVG and PDF.
function typeOfHead(head: Buffer): MediaType | OtherType | null {
  const ascii = (from: number, to: number): string => head.toString('latin1', from, to);
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a/.test(ascii(0, 6))) return 'gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp') return typeOfBrands(brandsOf(head));
  if (ascii(0, 3) === 'ID3' || isAudioFrame(head)) return 'mp3';
  return null;
}

/** The main brand of an ISO media file and those it is compatible with (ISO/IEC 14496-12, 4.3). */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  return brands;
}

function typeOfBrands(brands: string[]): MediaType | OtherType | null {
  const has = (pattern: RegExp): boolean => brands.some((brand) => pattern.test(brand));
  // A general brand may stand before the one that counts (ISO/IEC 23000-22, MIAF).
  if (has(/^avi[fs]$/)) return 'avif';
  if (has(/^(?:he[iv][cxms]|mif1|msf1)$/)) return 'heic';
  if (brands[0] === 'qt  ') return 'mov';
  return has(/^(?:iso[m2-9]|mp4[12]|avc1|M4V |dash)$/) ? 'mp4' : null;
}

/** Eleven set bits, then MPEG version 1 or 2, layer III (ISO/IEC 11172-3, 2.4.2.3). */
function isAudioFrame(head: Buffer): boolean {
  const [first = 0, second = 0] = head;
  return first === 0xff && (second & 0xf0) === 0xf0 && (second & 0x06) === 0x02;
}
