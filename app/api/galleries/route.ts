import { galleryListInput, listGalleries } from '@/newsroom/galleries/list-galleries';
import { staffRoute } from '@/web/staff-route';

/** Galleries to choose from, `?q=` in any spelling, `?cursor=` for the next page. */
export const GET = staffRoute({
  permission: 'media.read',
  input: galleryListInput,
  run: listGalleries,
});
