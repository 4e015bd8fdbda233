/** The address of a page of the galleries' list. */
export function galleriesAddress({ q, cursor }: { q?: string; cursor?: string }): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(cursor && { cursor }) }).toString();
  return `/admin/media/galleries${query && `?${query}`}`;
}
