import { libraryInput } from '@/newsroom/media/library-input';
import { listMedia } from '@/newsroom/media/list-media';
import { takeInUpload, takeInUploadInput } from '@/newsroom/media/take-in-upload';
import { staffRoute } from '@/web/staff-route';

/** A page of the library, with the filters of its address, for choosing from it. */
export const GET = staffRoute({
  permission: 'media.read',
  input: libraryInput,
  run: (actor, input, now) => listMedia(actor, input, now),
});

/**
 * JSON `{upload, keep?}` with the id of a finished upload → 201 `{state: 'new', picture}`, or 200
 * `{state: 'known', picture}` when the very same file is there, or 200 `{state: 'similar', pictures}`,
 * to be asked again with `keep`.
 */
export const POST = staffRoute({
  permission: 'media.upload',
  input: takeInUploadInput,
  run: async (actor, input, now) => {
    const taken = await takeInUpload(actor, input, now);
    const status = taken.state === 'new' ? 201 : 200;
    return Response.json(taken, { status, headers: { 'Cache-Control': 'no-store' } });
  },
});
