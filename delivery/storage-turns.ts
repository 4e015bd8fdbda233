import pLimit from 'p-limit';

const PICTURES = 32;
const RECORDINGS = 64;
/** Whoever comes when so many wait is told to come again. */
const LONGEST_QUEUE = 256;

/**
 * Lets a few readers at a time have a file of a storage that is not on this machine. Recordings
 * have places of their own: whoever watches one holds a place for long, and pictures must not wait
 * for that.
 */
export class StorageTurns {
  readonly #pictures;
  readonly #recordings;

  constructor({ pictures, recordings } = { pictures: PICTURES, recordings: RECORDINGS }) {
    this.#pictures = pLimit(pictures);
    this.#recordings = pLimit(recordings);
  }

  /** Runs the work when its turn has come; null, at once, when too many wait already. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const turns = /\.(?:mp4|mp3)$/.test(key) ? this.#recordings : this.#pictures;
    return turns.pendingCount >= LONGEST_QUEUE ? null : turns(work);
  }
}
