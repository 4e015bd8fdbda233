/** Keeps the pages of one kind within their part of the memory: the oldest make room for the newest. */
export class PageShare {
  readonly #holds: (address: string) => boolean;
  readonly #maxBytes: number;
  /** Their addresses with their bytes, the oldest first. */
  readonly #sizes = new Map<string, number>();
  #bytes = 0;

  constructor(holds: (address: string) => boolean, maxBytes: number) {
    this.#holds = holds;
    this.#maxBytes = maxBytes;
  }

  /** Notes a page that was taken in; the addresses of those that have to go for it, itself perhaps. */
  add(address: string, bytes: number): string[] {
    if (!this.#holds(address)) return [];
    this.#sizes.set(address, bytes);
    this.#bytes += bytes;
    const out: string[] = [];
    let left = this.#bytes;
    for (const [old, size] of this.#sizes) {
      if (left <= this.#maxBytes) break;
      out.push(old);
      left -= size;
    }
    return out;
  }

  remove(address: string): void {
    this.#bytes -= this.#sizes.get(address) ?? 0;
    this.#sizes.delete(address);
  }
}
