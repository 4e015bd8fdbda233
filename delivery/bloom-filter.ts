import { createHash, randomBytes } from 'node:crypto';

/** Bits a member: with eleven hashes about one stranger in two thousand passes for a member. */
const BITS_EACH = 16;
const HASHES = 11;
const SMALLEST = 4096;

/**
 * A set that needs two bytes a member and may take a stranger for one, never a member for a
 * stranger (Bloom, 1970). It grows no further than `capacity` members without getting worse.
 */
export class BloomFilter {
  readonly #bits: Uint32Array;
  readonly #size: number;
  // Without it anybody could work out at home which strangers pass.
  readonly #salt = randomBytes(16);

  constructor(capacity: number) {
    this.#size = Math.max(SMALLEST, capacity) * BITS_EACH;
    this.#bits = new Uint32Array(Math.ceil(this.#size / 32));
  }

  add(text: string): void {
    for (const at of this.#places(text)) {
      this.#bits[at >>> 5] = (this.#bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }

  mayHave(text: string): boolean {
    for (const at of this.#places(text)) {
      if (((this.#bits[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
    }
    return true;
  }

  // Two hashes make all the others (Kirsch and Mitzenmacher, 2006).
  *#places(text: string): Generator<number> {
    const digest = createHash('sha1').update(this.#salt).update(text).digest();
    const [first, step] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
    for (let turn = 0; turn < HASHES; turn += 1) yield (first + turn * step) % this.#size;
  }
}
