import { listPictureStandings, standingsInput } from '@/newsroom/media/list-picture-standings';
import { staffRoute } from '@/web/staff-route';

/** `?ids=1,2&articleId=3` → rights and cuts of these pictures, for the story that shows them. */
export const GET = staffRoute({
  permission: 'media.read',
  input: standingsInput,
  run: listPictureStandings,
});
