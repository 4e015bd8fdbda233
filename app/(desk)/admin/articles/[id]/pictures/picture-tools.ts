import { createContext, use } from 'react';
import type { PictureStanding } from '@/newsroom/media/picture-standing';
import type { Uploads } from '../../../upload/upload-item';
import type { KnownPicture } from '../draft/draft-state';
import type { BodyUploads } from './use-body-uploads';

/** What is asked of the library. */
export interface PickerWish {
  /** Several at once, in the order of choosing. */
  isMany: boolean;
  onPick: (pictures: KnownPicture[]) => void;
}

/** What the pictures of the screen share, wherever they stand. */
export interface PictureTools {
  body: BodyUploads;
  main: Uploads;
  /** By media id; what is not known yet is missing. */
  standings: Record<number, PictureStanding>;
  /** Opens the library to choose from. */
  pick: (wish: PickerWish) => void;
  /** Opens focal point and cuts of a picture. */
  cut: (mediaId: number) => void;
}

export const PictureContext = createContext<PictureTools | null>(null);

export function usePictureTools(): PictureTools {
  const tools = use(PictureContext);
  if (!tools) throw new Error('The part stands outside the editor.');
  return tools;
}

/** A picture's address for staff, which changes with its cuts. */
export function deskAddress(
  mediaId: number,
  slot: 'wide' | 'classic' | 'square' | 'full',
  standing: PictureStanding | undefined,
): string {
  const made = standing ? `?v=${standing.cutVersion}-${standing.cutState}` : '';
  return `/admin/media/${mediaId}/${slot}${made}`;
}
