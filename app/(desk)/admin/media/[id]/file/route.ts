import { Readable } from 'node:stream';
import { NewsroomError } from '@/newsroom/errors';
import { findStaffFilm } from '@/newsroom/media/find-staff-film';
import { mediaIdInput } from '@/newsroom/media/media-input';
import { byteRange } from '@/web/byte-range';
import { staffRoute } from '@/web/staff-route';

/** A film or recording for staff, in parts where the player asks for parts. */
export const GET = staffRoute({
  permission: 'media.read',
  input: mediaIdInput,
  run: async (actor, { id }, _now, request) => {
    const film = await findStaffFilm(actor, id);
    const range = byteRange(request.headers.get('range'), film.bytes);
    const headers = new Headers({
      'Content-Type': film.type,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    if (range === 'unsatisfiable') {
      headers.set('Content-Range', `bytes */${film.bytes}`);
      return new Response(null, { status: 416, headers });
    }
    const file = await film.open(range ?? undefined, request.signal);
    if (!file) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
    if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${film.bytes}`);
    headers.set('Content-Length', String(range ? range.end - range.start + 1 : film.bytes));
    const body = Readable.toWeb(file.stream) as ReadableStream<Uint8Array>;
    return new Response(body, { status: range ? 206 : 200, headers });
  },
});
