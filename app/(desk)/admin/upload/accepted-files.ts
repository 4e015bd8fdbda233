import type { MediaKindName } from '@/newsroom/media/library-views';

const TYPES: Record<MediaKindName, string> = {
  // Without HEIC, phones hand over JPEG.
  picture: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
  video: 'video/mp4',
  audio: 'audio/mpeg',
};

/** What a file field offers, for its `accept`; what is taken is decided by the content. */
export function acceptedFiles(kinds: readonly MediaKindName[]): string {
  return kinds.map((kind) => TYPES[kind]).join(',');
}
