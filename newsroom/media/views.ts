import type { Slot } from './slots';

/** One file of a picture; `url` is `/media/…`, immutable. */
export interface RenditionView {
  url: string;
  width: number;
  height: number;
}

/**
 * A picture as pages show it. Every slot that exists has at least one JPEG; until the job has made
 * the others only `full` exists, the uncut picture.
 */
export interface PictureView {
  id: number;
  /** The picture that the story names, when this one stands in its place. */
  replaces: number | null;
  alt: string;
  caption: string;
  credit: string;
  /** #rrggbb, shown until the bytes have arrived. */
  color: string;
  slots: Partial<Record<Slot, { avif: RenditionView[]; jpeg: RenditionView[] }>>;
}

/** A film or recording of the library as pages show it; addresses are `/media/…`. */
export interface ClipView {
  id: number;
  /** The one that the story names, when this one stands in its place. */
  replaces: number | null;
  kind: 'video' | 'audio';
  fileName: string;
  caption: string;
  credit: string;
  /** Pixels; 0 for a recording. */
  width: number;
  height: number;
  /** Null when the file does not say. */
  durationMs: number | null;
  /** ISO 8601 in UTC. */
  uploadedAt: string;
  file: { url: string; type: 'video/mp4' | 'audio/mpeg'; bytes: number };
  /** Address of the WebVTT file. */
  captions: string | null;
  poster: PictureView | null;
}
