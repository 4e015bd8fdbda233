import type { PictureView } from '@/newsroom/media/views';

/** The smallest cut of a picture that exists; the uncut one always does. */
export function thumbnailOf({ slots }: PictureView): string {
  return (slots.square ?? slots.full ?? slots.wide)?.jpeg[0]?.url ?? '';
}
