import { excerpt } from '../arabic/excerpt';
import { parseEmbedAddress, type Embed } from '../articles/body/embeds';
import type { Span } from '../articles/body/blocks';
import { plainText, tidyLine } from './tidy-spans';

const MAX_TITLE = 300;
// What the houses write where their script has not run.
const INVITATION = /^(View this post on Instagram|عرض هذا المنشور على (Instagram|إنستغرام))\s*/;

/** Whether a quotation of the source is a post of another house, as its code for pages writes it. */
export function isPost({ class: names = '' }: Record<string, string>): boolean {
  return /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media)(?:\s|$)/.test(names);
}

/** Collects the words and the address of such a post. */
export class SourcePost {
  /** How deep inside quotations. */
  depth = 1;
  readonly raw: Span[] = [];
  #embed: Embed | null;

  constructor(attributes: Record<string, string>) {
    this.#embed = parseEmbedAddress(attributes['data-instgrm-permalink'] ?? '');
  }

  /** The last link is the one to the post; those before stand in its words. */
  link(href: string): void {
    this.#embed = parseEmbedAddress(href) ?? this.#embed;
  }

  /** The post with its words; null when it does not say where it stands. */
  block(): (Embed & { title: string }) | null {
    if (!this.#embed) return null;
    const words = plainText(tidyLine(this.raw)).replace(INVITATION, '');
    return { ...this.#embed, title: excerpt(words, MAX_TITLE).slice(0, MAX_TITLE) };
  }
}

/** The thing that a frame of the source shows, if it can stand in a text. */
export function frameOf({ src = '', 'data-src': late = '' }: Record<string, string>): Embed | null {
  const address = (src || late).trim();
  return parseEmbedAddress(address.startsWith('//') ? `https:${address}` : address);
}
