import { getMedia } from '@/newsroom/media/get-media';
import { listUses } from '@/newsroom/media/list-uses';
import { mediaIdInput } from '@/newsroom/media/media-input';
import { updatePicture, updatePictureInput } from '@/newsroom/media/update-picture';
import { staffRoute } from '@/web/staff-route';

/** Everything that the desk knows of it, and where it is used: what MediaPanel shows. */
export const GET = staffRoute({
  permission: 'media.read',
  input: mediaIdInput,
  run: async (actor, { id }, now) => {
    const [media, uses] = await Promise.all([getMedia(actor, id, now), listUses(actor, id, now)]);
    return { media, uses };
  },
});

/** JSON with any of what may be said of it → its words, and the version that they have now. */
export const PATCH = staffRoute({
  permission: 'media.upload',
  input: updatePictureInput,
  run: (actor, input, now) => updatePicture(actor, input, now),
});
