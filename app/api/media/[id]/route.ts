import { updatePicture, updatePictureInput } from '@/newsroom/media/update-picture';
import { staffRoute } from '@/web/staff-route';

/** JSON with any of alt, caption and credit → the picture as the desk shows it. */
export const PATCH = staffRoute({
  permission: 'media.upload',
  input: updatePictureInput,
  run: (actor, input, now) => updatePicture(actor, input, now),
});
