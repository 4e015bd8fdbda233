export interface Range {
  /** First and last byte, both included. */
  start: number;
  end: number;
}

/**
 * The part of a file of `size` bytes that a Range header asks for (RFC 9110, 14.2): null for the
 * whole file (no range, several, or another unit), `unsatisfiable` when it begins beyond its end.
 */
export function byteRange(header: string | null, size: number): Range | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size - 1 } : 'unsatisfiable';
  }
  const range = { start: Number(first), end: last === '' ? size - 1 : Number(last) };
  if (range.end < range.start && last !== '') return null;
  if (range.start >= size) return 'unsatisfiable';
  return { start: range.start, end: Math.min(range.end, size - 1) };
}
