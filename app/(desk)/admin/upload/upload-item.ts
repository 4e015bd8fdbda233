import type { DeskPicture } from '@/newsroom/media/desk-picture';

/** Where a file on its way into the library stands. */
export type UploadState =
  | { name: 'waiting' }
  /** `sent` in bytes; `held` while the connection is lost and a new attempt is due. */
  | { name: 'sending'; sent: number; held: boolean }
  /** All bytes are there, and the library looks at them. */
  | { name: 'checking' }
  | { name: 'done'; picture: DeskPicture }
  /** The very same file was in the library already. */
  | { name: 'known'; picture: DeskPicture }
  /** Pictures of the library that look like it: the person chooses. */
  | { name: 'similar'; pictures: DeskPicture[] }
  | { name: 'failed'; sentence: string }
  | { name: 'cancelled' };

export interface UploadItem {
  /** Of this list alone. */
  id: number;
  fileName: string;
  /** In bytes. */
  size: number;
  state: UploadState;
}

/** The answer to «similar»: the picture that is there, or this one as well. */
export type Choice = { use: DeskPicture } | { keep: true };

export interface UploadsOptions {
  /** Every picture that an upload ends with: a new one, the known one, the chosen one. Once each. */
  onPicture: (picture: DeskPicture) => void;
}

/** What `useUploads` gives. Nothing of it throws. */
export interface Uploads {
  items: UploadItem[];
  /** Gives the ids of their items, in the order of the files. */
  add: (files: Iterable<File>) => number[];
  cancel: (id: number) => void;
  retry: (id: number) => void;
  choose: (id: number, choice: Choice) => void;
  /** Takes what is over (done, known, failed, cancelled) off the list. */
  clear: () => void;
}
