import { Marked } from 'marked';
import type { Body } from '../articles/body/blocks';
import { htmlToBlocks } from '../import/html-to-blocks';

// Nobody quotes a quotation of a quotation deeper; the parser goes down by calling itself.
const TOO_DEEP = /^(?:[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?>){7,}/m;

/** In letters; the parser reads a line of nothing but signs again for each of them. */
const LONGEST_LINE = 10_000;

/**
 * For every sign of bold and italic the parser looks through the rest of its paragraph: signs times
 * letters, summed over the paragraphs. A page that is written takes a hundredth of it.
 */
const MOST_LOOKING = 6_000_000;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// A line break stays one, as in a letter. HTML is no part of the form: it is shown as it was typed.
const form = new Marked({
  breaks: true,
  renderer: { html: ({ text }) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign) },
});

/**
 * The text of an own page (headings, lists, quotations, links, bold and italic in Markdown) → blocks,
 * through the same door as imported HTML: nothing in it can act, links lead only to the web, to a
 * mailbox or inside the site, and pictures are left out.
 */
export function pageBody(text: string): Body {
  return htmlToBlocks(form.parse(text, { async: false }));
}

/** False for a text that is nested more deeply, or holds more signs on end, than anybody writes. */
export function isPageText(text: string): boolean {
  if (TOO_DEEP.test(text) || looking(text) > MOST_LOOKING) return false;
  if (text.split('\n').some((line) => line.length > LONGEST_LINE)) return false;
  try {
    pageBody(text);
    return true;
  } catch {
    return false;
  }
}

function looking(text: string): number {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => (part.match(/[*_]+/g)?.length ?? 0) * part.length)
    .reduce((sum, one) => sum + one, 0);
}
