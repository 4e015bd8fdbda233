/** As many pictures as a gallery takes. */
export const MAX_GALLERY_PICTURES = 100;
