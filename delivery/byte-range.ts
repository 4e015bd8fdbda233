import type { ByteRange } from '@/newsroom/media/storage';

const ONE_RANGE = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * The part of `bytes` that a Range header asks for (RFC 9110, 14.1.2). Null means the whole: there
 * is no header, it is none, or it asks for several parts, which 14.2 lets a server answer with the
 * whole and which nobody who plays or resumes a file asks for.
 */
export function requestedRange(
  header: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (!first && !last) return null;
  if (!first) {
    const suffix = Math.min(Number(last), bytes);
    return suffix === 0 ? 'unsatisfiable' : { start: bytes - suffix, end: bytes - 1 };
  }
  const start = Number(first);
  if (last && Number(last) < start) return null;
  if (start >= bytes) return 'unsatisfiable';
  return { start, end: last ? Math.min(Number(last), bytes - 1) : bytes - 1 };
}
