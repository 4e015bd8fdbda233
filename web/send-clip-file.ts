import { Readable } from 'node:stream';
import { contentType } from '@/delivery/content-type';
import { requestedRange } from '@/delivery/byte-range';
import { NewsroomError } from '@/newsroom/errors';
import type { ClipFile } from '@/newsroom/media/find-clip-file';
import { mediaStorage } from '@/newsroom/media/storage';

/**
 * A film, recording or captions as an answer to those who may have it before readers do: whole, or
 * the range that a player asks for.
 */
export async function sendClipFile(request: Request, file: ClipFile | null): Promise<Response> {
  if (!file) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownClip' });
  const { key, bytes } = file;
  const range = requestedRange(request.headers.get('range') ?? undefined, bytes);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } });
  }
  const opened = await mediaStorage().open(key, range ?? undefined, request.signal);
  if (!opened) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownClip' });
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  return new Response(Readable.toWeb(opened.stream) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      'Content-Type': contentType(key),
      'Content-Length': String(end - start + 1),
      'Accept-Ranges': 'bytes',
      ...(range && { 'Content-Range': `bytes ${start}-${end}/${bytes}` }),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
