import type { Block, Body, Span } from '../articles/body/blocks';
import { plainText, tidyLine, tidyParagraphs } from './tidy-spans';

/** A picture as the source names it. */
export interface SourcePicture {
  src: string;
  alt: string;
  /** The text below it, or its title. */
  caption: string;
}

/** The library's picture for one of the source; null when there is none. */
export type FindPicture = (
  picture: SourcePicture,
) => { mediaId: number; caption: string; credit: string } | null;

type NewBlock = Block extends infer Kind ? (Kind extends Block ? Omit<Kind, 'id'> : never) : never;

// The bounds of newsroom/articles/body/blocks.ts.
const MAX_ITEMS = 500;
const MAX_QUOTE = 50;
const MAX_ATTRIBUTION = 300;
const MAX_CAPTION = 500;

/** Collects text into blocks: what encloses the text decides which. */
export class BlockBuilder {
  readonly #blocks: Body = [];
  readonly #findPicture: FindPicture;
  #items: Span[][] = [];
  #ordered = false;
  #quoted: Span[][] = [];
  #attribution = '';
  #waiting: Omit<SourcePicture, 'caption'>[] = [];
  #caption: Span[] = [];
  /** How deep inside lists, quotes and figures. */
  lists = 0;
  quotes = 0;
  figures = 0;

  constructor(findPicture: FindPicture) {
    this.#findPicture = findPicture;
  }

  /** Ends a run of text; it becomes what stands open around it. */
  text(raw: Span[]): void {
    if (this.lists > 0) {
      const item = tidyLine(raw);
      if (item.length > 0) this.#items.push(item);
    } else if (this.quotes > 0) {
      this.#quoted.push(...tidyParagraphs(raw));
    } else {
      for (const content of tidyParagraphs(raw)) this.#add({ type: 'paragraph', content });
    }
  }

  heading(raw: Span[], level: 2 | 3): void {
    if (this.lists > 0 || this.quotes > 0) {
      this.text(raw);
      return;
    }
    const content = tidyLine(raw).map(({ bold: _, ...span }) => span);
    if (content.length > 0) this.#add({ type: 'heading', level, content });
  }

  attribution(raw: Span[]): void {
    const text = plainText(tidyLine(raw));
    if (text) this.#attribution = text;
  }

  caption(raw: Span[]): void {
    this.#caption.push(...tidyLine(raw));
  }

  picture(picture: SourcePicture): void {
    if (this.figures > 0) this.#waiting.push(picture);
    else this.#place(picture);
  }

  divider(): void {
    if (this.lists === 0 && this.quotes === 0 && this.#blocks.at(-1)?.type !== 'divider') {
      this.#add({ type: 'divider' });
    }
  }

  openList(ordered: boolean): void {
    // A list inside a list goes on with the outer one.
    if (this.lists === 0) this.#ordered = ordered;
    this.lists += 1;
  }

  closeList(): void {
    this.lists -= 1;
    if (this.lists > 0) return;
    if (this.quotes > 0) this.#quoted.push(...this.#items);
    else {
      for (const items of chunks(this.#items, MAX_ITEMS)) {
        this.#add({ type: 'list', ordered: this.#ordered, items });
      }
    }
    this.#items = [];
  }

  closeQuote(): void {
    this.quotes -= 1;
    if (this.quotes > 0) return;
    const attribution = (this.#attribution || this.#takeSpeaker()).replace(/^[—–-]+\s*/, '');
    const parts = chunks(this.#quoted, MAX_QUOTE);
    parts.forEach((paragraphs, at) => {
      const speaker = at === parts.length - 1 ? attribution.slice(0, MAX_ATTRIBUTION) : '';
      this.#add({ type: 'quote', paragraphs, attribution: speaker });
    });
    if (parts.length === 0 && attribution) {
      this.#add({ type: 'paragraph', content: [{ text: attribution }] });
    }
    this.#quoted = [];
    this.#attribution = '';
  }

  closeFigure(): void {
    this.figures -= 1;
    if (this.figures > 0) return;
    const caption = plainText(this.#caption);
    const placed = this.#waiting.filter((picture) => this.#place({ ...picture, caption }));
    // Words are never lost: a caption without its picture is a paragraph.
    if (placed.length === 0) this.text(this.#caption);
    this.#waiting = [];
    this.#caption = [];
  }

  body(): Body {
    while (this.#blocks.at(-1)?.type === 'divider') this.#blocks.pop();
    return this.#blocks;
  }

  #place(picture: SourcePicture): boolean {
    const found = this.#findPicture(picture);
    if (found) {
      const caption = found.caption.slice(0, MAX_CAPTION);
      this.#add({ type: 'picture', ...found, caption });
    }
    return found !== null;
  }

  // «— name» under the words is who said them.
  #takeSpeaker(): string {
    const last = plainText(this.#quoted.at(-1) ?? []);
    if (this.#quoted.length < 2 || !/^[—–]/.test(last) || last.length > MAX_ATTRIBUTION) return '';
    this.#quoted.pop();
    return last;
  }

  #add(block: NewBlock): void {
    this.#blocks.push({ id: `b${this.#blocks.length + 1}`, ...block });
  }
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}
