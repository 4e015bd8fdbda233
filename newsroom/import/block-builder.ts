import type { Block, Body, Span } from '../articles/body/blocks';
import { embedPage, parseEmbedAddress, type Embed } from '../articles/body/embeds';
import type { SourceTable } from './source-table';
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
const MAX_PULLED = 500;
const MAX_BOXED = 30;
const MAX_TITLE = 200;

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

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
  #isPulled = false;
  #boxed: Span[][] = [];
  #boxTitle = '';
  #boxes = 0;
  #lists = 0;
  /** How deep inside quotes and figures. */
  quotes = 0;
  figures = 0;

  constructor(findPicture: FindPicture) {
    this.#findPicture = findPicture;
  }

  /** An element that encloses text begins; `close` ends it. */
  open(name: string, attributes: Record<string, string>): void {
    const isPulled = /\bpull-?quote\b|\bpull\b/.test(attributes.class ?? '');
    if (LISTS.has(name)) this.#openList(name === 'ol');
    if (name === 'blockquote' || (name === 'aside' && isPulled)) this.quotes += 1;
    else if (name === 'aside') this.#boxes += 1;
    if (name === 'figure') this.figures += 1;
    if (name === 'hr') this.#divider();
    if (isPulled) this.#isPulled = true;
  }

  close(name: string): void {
    if (LISTS.has(name)) this.#closeList();
    if (name === 'blockquote') this.#closeQuote();
    if (name === 'aside') {
      if (this.#boxes > 0) this.#closeBox();
      else this.#closeQuote();
    }
    if (name === 'figure') this.#closeFigure();
  }

  /** Ends a run of text; it becomes what stands open around it. */
  text(raw: Span[]): void {
    if (this.#lists > 0) {
      const item = tidyLine(raw);
      if (item.length > 0) this.#items.push(item);
    } else if (this.quotes > 0) {
      this.#quoted.push(...tidyParagraphs(raw));
    } else if (this.#boxes > 0) {
      this.#boxed.push(...tidyParagraphs(raw));
    } else {
      for (const content of tidyParagraphs(raw)) {
        // An address on a line of its own stands for the thing it names.
        const embed = parseEmbedAddress(plainText(content));
        if (embed) this.embed({ ...embed, title: '' });
        else this.#add({ type: 'paragraph', content });
      }
    }
  }

  heading(raw: Span[], level: 2 | 3): void {
    if (this.#lists > 0 || this.quotes > 0) {
      this.text(raw);
      return;
    }
    if (this.#boxes > 0) {
      const title = plainText(tidyLine(raw));
      if (this.#boxTitle || this.#boxed.length > 0 || title.length > MAX_TITLE) this.text(raw);
      else this.#boxTitle = title;
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

  #divider(): void {
    if (this.#lists === 0 && this.quotes === 0 && this.#blocks.at(-1)?.type !== 'divider') {
      this.#add({ type: 'divider' });
    }
  }

  #openList(ordered: boolean): void {
    // A list inside a list goes on with the outer one.
    if (this.#lists === 0) this.#ordered = ordered;
    this.#lists += 1;
  }

  #closeList(): void {
    this.#lists -= 1;
    if (this.#lists > 0) return;
    if (this.quotes > 0) this.#quoted.push(...this.#items);
    else if (this.#boxes > 0) this.#boxed.push(...this.#items);
    else {
      for (const items of chunks(this.#items, MAX_ITEMS)) {
        this.#add({ type: 'list', ordered: this.#ordered, items });
      }
    }
    this.#items = [];
  }

  #closeQuote(): void {
    this.quotes -= 1;
    if (this.quotes > 0) return;
    const attribution = (this.#attribution || this.#takeSpeaker()).replace(/^[—–-]+\s*/, '');
    const pulled = this.#quoted.map(plainText).join('\n');
    const isPulled = this.#isPulled && pulled !== '' && pulled.length <= MAX_PULLED;
    this.#isPulled = false;
    if (isPulled) {
      this.#put({ type: 'pullQuote', text: pulled, attribution: speakerOf(attribution) });
    }
    const parts = isPulled ? [] : chunks(this.#quoted, MAX_QUOTE);
    parts.forEach((paragraphs, at) => {
      const speaker = at === parts.length - 1 ? speakerOf(attribution) : '';
      this.#put({ type: 'quote', paragraphs, attribution: speaker });
    });
    if (parts.length === 0 && !isPulled && attribution) {
      this.#add({ type: 'paragraph', content: [{ text: attribution }] });
    }
    this.#quoted = [];
    this.#attribution = '';
  }

  #closeBox(): void {
    this.#boxes -= 1;
    if (this.#boxes > 0) return;
    const parts = chunks(this.#boxed, MAX_BOXED);
    parts.forEach((paragraphs, at) => {
      this.#add({ type: 'factBox', title: at === 0 ? this.#boxTitle : '', paragraphs });
    });
    if (parts.length === 0 && this.#boxTitle) {
      this.#add({ type: 'heading', level: 3, content: [{ text: this.#boxTitle }] });
    }
    this.#boxed = [];
    this.#boxTitle = '';
  }

  /** A whole table of the source; where none can stand, a line for each row. */
  table(source: SourceTable): void {
    const tables = this.#isInFlow ? source.blocks() : null;
    if (tables) for (const block of tables) this.#add(block);
    else for (const row of source.texts()) this.text(row);
  }

  /** A post of another house; one without an address is a quotation. */
  post(block: (Embed & { title: string }) | null, words: Span[]): void {
    if (block) {
      this.embed(block);
      return;
    }
    this.quotes += 1;
    this.text(words);
    this.#closeQuote();
  }

  /** A film, post or map; inside a list, quotation or box a link to it. */
  embed({ provider, code, title }: Embed & { title: string }): void {
    if (this.#isInFlow) this.#add({ type: 'embed', provider, code, title, mediaId: null });
    else {
      const page = embedPage({ provider, code });
      this.text([{ text: title || page, href: page }]);
    }
  }

  get #isInFlow(): boolean {
    return this.#lists === 0 && this.quotes === 0 && this.#boxes === 0;
  }

  #closeFigure(): void {
    this.figures -= 1;
    if (this.figures > 0) return;
    const caption = plainText(this.#caption);
    const placed = this.#waiting.filter((picture) => this.#place({ ...picture, caption }));
    // Words are never lost: a caption without its picture is a paragraph.
    if (placed.length === 0 && !this.#captionTable(caption)) this.text(this.#caption);
    this.#waiting = [];
    this.#caption = [];
  }

  body(): Body {
    while (this.#blocks.at(-1)?.type === 'divider') this.#blocks.pop();
    return this.#blocks;
  }

  /** The words below a table in a figure are its caption. */
  #captionTable(caption: string): boolean {
    const table = this.#blocks.at(-1);
    if (table?.type !== 'table' || table.caption || caption.length > MAX_TITLE) return false;
    table.caption = caption;
    return true;
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

  /** A quotation: a box around it takes its words. */
  #put(block: Extract<NewBlock, { type: 'quote' | 'pullQuote' }>): void {
    if (this.#boxes === 0) {
      this.#add(block);
      return;
    }
    const said = block.type === 'quote' ? block.paragraphs : [[{ text: block.text }]];
    this.#boxed.push(...said, ...(block.attribution ? [[{ text: `— ${block.attribution}` }]] : []));
  }

  #add(block: NewBlock): void {
    this.#blocks.push({ id: `b${this.#blocks.length + 1}`, ...block });
  }
}

function speakerOf(attribution: string): string {
  return attribution.slice(0, MAX_ATTRIBUTION);
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}
