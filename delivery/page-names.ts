import { ADDED_BY_SCRIPT, USED_BY_ENHANCE_CSS } from '@/enhance/added-by-script';
import type { PageNames } from './page-styles';

const NAMED_IN_MARKUP = /var\(\s*(--[\w-]+)/g;

/** Collects what a page has that its styles may be for, while its HTML is read. */
export class PageNamesReader {
  readonly #names = new Set(['html', 'head', 'body']);

  /** An element, with the value of its `class`. */
  note(element: string, classes = ''): void {
    this.#names.add(element);
    for (const one of classes.split(/\s+/)) if (one) this.#names.add(`.${one}`);
  }

  /** All that was noted, and what is added to it in the browser. */
  finish(html: string): PageNames {
    const names = new Set(this.#names);
    // Browsers put it around rows that have none.
    if (names.has('tr')) names.add('tbody');
    for (const [element, added] of Object.entries(ADDED_BY_SCRIPT)) {
      if (this.#names.has(element)) for (const one of added) names.add(one);
    }
    // Drawings may name a colour in an attribute.
    const inMarkup = Array.from(html.matchAll(NAMED_IN_MARKUP), ([, name = '']) => name);
    return { names, properties: [...USED_BY_ENHANCE_CSS, ...inMarkup] };
  }
}
