/** Address of one picture of a gallery. */
export function photoPath(galleryId: number, mediaId: number): string {
  return `/photos/${galleryId}/${mediaId}`;
}
