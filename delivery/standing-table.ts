import type { ArticleStanding, Standing } from '@/newsroom/articles/list-standings';

const CODES: (Standing | null)[] = [null, 'public', 'retracted', 'gone'];
const FIRST_SIZE = 4096;
/** No newspaper has written more stories; a number beyond is nobody's. */
const LARGEST_ID = 50_000_000;

/** How every story stands with readers, in five bytes a number. */
export class StandingTable {
  #codes = new Uint8Array(FIRST_SIZE);
  #sections = new Uint32Array(FIRST_SIZE);

  find(id: number): { standing: Standing; sectionId: number } | null {
    const standing = CODES[this.#codes[id] ?? 0] ?? null;
    return standing && { standing, sectionId: this.#sections[id] ?? 0 };
  }

  set({ id, sectionId, standing }: ArticleStanding): void {
    if (id > LARGEST_ID) throw new RangeError(`article ${id} is beyond the table`);
    if (id >= this.#codes.length) this.#grow(id);
    this.#codes[id] = CODES.indexOf(standing);
    this.#sections[id] = sectionId;
  }

  clear(id: number): void {
    if (id < this.#codes.length) this.#codes[id] = 0;
  }

  #grow(id: number): void {
    const size = Math.max(id + 1, this.#codes.length * 2);
    const [codes, sections] = [new Uint8Array(size), new Uint32Array(size)];
    codes.set(this.#codes);
    sections.set(this.#sections);
    this.#codes = codes;
    this.#sections = sections;
  }
}
