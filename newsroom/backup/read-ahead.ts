/**
 * Does `work` for every one of a list, in its order, and begins up to `most` before their turn comes:
 * for work that mostly waits. Ends with the first that fails.
 */
export async function* readAhead<T, R>(
  list: Iterable<T>,
  most: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const one of list) {
    const promise = work(one);
    // Told when its turn comes.
    promise.catch(() => undefined);
    begun.push(promise);
    if (begun.length >= most) yield await (begun.shift() as Promise<R>);
  }
  while (begun.length > 0) yield await (begun.shift() as Promise<R>);
}
