import type { Licence } from '../db/generated/enums';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { Focal } from './crops';
import type { CutFile } from './cut-picture';
import { keepMedia, type IncomingWords, type KeptMedia } from './keep-media';
import { ORIGINAL, SLOTS } from './slots';

/** A picture that was encoded anew, with as many of its files as there are. */
export interface EncodedPicture {
  /** SHA-256 of what was taken in, in hex. */
  sourceHash: string;
  width: number;
  height: number;
  focal: Focal;
  /** #rrggbb */
  color: string;
  phash?: bigint | null;
  /** Suggested focal point. */
  attention?: Focal;
  /** What is settled about it already. */
  licence?: Licence;
  licenceUntil?: Date;
  sectionId?: number;
  files: CutFile[];
}

/** Keeps a picture with the files that it has; a job makes the slots that are missing. */
export async function keepPicture(
  actor: Actor,
  picture: EncodedPicture,
  words: IncomingWords,
  now: Date,
): Promise<KeptMedia> {
  authorize(actor, 'media.upload');
  const { focal, attention, phash = null, files, ...facts } = picture;
  const isCut = Object.keys(SLOTS).every((slot) => files.some((file) => file.slot === slot));
  return keepMedia(
    actor,
    {
      ...facts,
      kind: 'picture',
      bytes: files.find(({ slot }) => slot === ORIGINAL)?.bytes.length ?? 0,
      phash,
      focalX: focal.x,
      focalY: focal.y,
      attentionX: attention?.x ?? null,
      attentionY: attention?.y ?? null,
      cutState: isCut ? 'ready' : 'waiting',
      cutProgress: isCut ? 100 : 0,
    },
    files.map(({ bytes, ...file }) => ({ ...file, content: bytes, bytes: bytes.length })),
    words,
    now,
  );
}
