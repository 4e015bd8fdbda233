const BLOCK = 10_000;

/** A list of files, packed: about forty bytes for each, however many there are. */
export class PackedKeys {
  readonly #blocks: Buffer[] = [];
  #open: string[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(key: string): void {
    this.#size += 1;
    this.#open.push(key);
    if (this.#open.length < BLOCK) return;
    this.#blocks.push(Buffer.from(this.#open.join('\n')));
    this.#open = [];
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const block of this.#blocks) yield* block.toString().split('\n');
    yield* this.#open;
  }
}
