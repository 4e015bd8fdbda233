// Keys of 40 digits were made before those of 24, and are good for as long as their pictures.
const KEY = /^[0-9a-f]{2}\/(?:[0-9a-f]{24}|[0-9a-f]{40})\.(?:avif|jpg|mp4|mp3|vtt)$/;

/** Whether a text has the shape of a key (`ab/abcdef….avif`); nothing else may become part of a path. */
export function isMediaKey(key: string): boolean {
  return KEY.test(key);
}

/** The key as it came; throws when it has another shape. */
export function checkedKey(key: string): string {
  if (!isMediaKey(key)) throw new Error(`not a media key: ${key}`);
  return key;
}
