import { z } from 'zod';
import { MAX_PICTURE_BYTES } from '@/newsroom/media/inspect-picture';
import { libraryInput } from '@/newsroom/media/library-input';
import { listMedia } from '@/newsroom/media/list-media';
import { takeInPicture } from '@/newsroom/media/take-in-picture';
import { readUpload } from '@/web/read-upload';
import { staffRoute } from '@/web/staff-route';

/** Multipart with the picture in `file` → 201 and the picture as the desk shows it. */
export const POST = staffRoute({
  permission: 'media.upload',
  input: z.object({}),
  run: async (actor, _input, now, request) => {
    const file = await readUpload(request, MAX_PICTURE_BYTES);
    const picture = await takeInPicture(actor, file, now);
    return Response.json(picture, { status: 201, headers: { 'Cache-Control': 'no-store' } });
  },
});

/** A page of the library, newest first, by the filters of `libraryInput`. */
export const GET = staffRoute({
  permission: 'media.read',
  input: libraryInput,
  run: listMedia,
});
