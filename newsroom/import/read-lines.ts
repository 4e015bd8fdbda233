import { isUtf8 } from 'node:buffer';

/** A line of a file; null for one that is not UTF-8 or longer than the bound. */
export interface FileLine {
  number: number;
  text: string | null;
}

const NEWLINE = 0x0a;

/** A story of 15,000 words with all its HTML is far below this. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * The lines of a file of any size, numbered from 1, without empty ones, line ends and a byte order
 * mark. Only a line feed ends a line: JSON may hold the other separators of Unicode.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<FileLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): FileLine | null => {
    number += 1;
    const text = size > maxBytes ? null : decode(Buffer.concat(parts));
    parts = [];
    size = 0;
    return text === '' ? null : { number, text };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      const piece = chunk.subarray(start, end === -1 ? undefined : end);
      size += piece.length;
      // The rest of a line that is too long is read over, not kept.
      if (size <= maxBytes) parts.push(piece);
      if (end === -1) break;
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
  }
  const last = take();
  if (last) yield last;
}

function decode(bytes: Buffer): string | null {
  return isUtf8(bytes)
    ? bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trim()
    : null;
}
