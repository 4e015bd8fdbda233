import type { MediaStorage } from './storage';

/** The first storage, and the second for reading what the first does not have. */
export function fallbackStorage(first: MediaStorage, second: MediaStorage): MediaStorage {
  return {
    ...first,
    read: async (key) => (await first.read(key)) ?? second.read(key),
    open: async (key, range, signal) =>
      (await first.open(key, range, signal)) ?? second.open(key, range, signal),
    size: async (key) => (await first.size(key)) ?? second.size(key),
    // What is removed must not come back out of the second.
    remove: async (key) => {
      await second.remove(key);
      await first.remove(key);
    },
  };
}
