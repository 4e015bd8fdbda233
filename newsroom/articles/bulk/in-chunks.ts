/** So many articles are locked and written by one transaction. */
const CHUNK = 250;

/** A list in parts that one transaction may hold. */
export function inChunks<T>(list: T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, at) =>
    list.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}
