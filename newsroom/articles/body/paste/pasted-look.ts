import type { Element } from 'domhandler';
import { acceptsHref } from '../accepts-href';
import type { PastedRun } from './pasted-run';

export type Look = Omit<PastedRun, 'text'>;

export const PLAIN: Look = { bold: false, italic: false, href: null };

/** What an element makes of the look around it: by its name, and by its style where that says more. */
export function lookOf(element: Element, around: Look): Look {
  const style = element.attribs.style ?? '';
  return {
    bold: weight(style) ?? (['b', 'strong'].includes(element.name) || around.bold),
    italic: slant(style) ?? (['i', 'em', 'cite'].includes(element.name) || around.italic),
    href: element.name === 'a' ? hrefOf(element.attribs.href ?? '') : around.href,
  };
}

// Google Docs wraps everything in <b style="font-weight:normal"> and says bold by style alone.
function weight(style: string): boolean | null {
  const value = /(?:^|[;\s])font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase();
  if (value === undefined || value === 'inherit') return null;
  return /^\d+$/.test(value) ? Number(value) >= 600 : value.startsWith('bold');
}

function slant(style: string): boolean | null {
  const value = /(?:^|[;\s])font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]?.toLowerCase();
  if (value === undefined || value === 'inherit') return null;
  return value === 'italic' || value === 'oblique';
}

/** Only addresses that mean the same elsewhere; a search engine's detour gives way to its target. */
function hrefOf(raw: string): string | null {
  const href = raw.trim();
  if (!/^(https?:|mailto:)/i.test(href)) return null;
  const target = /^https?:\/\/(?:www\.)?google\.[^/]+\/url\?/i.test(href)
    ? (new URL(href).searchParams.get('q') ?? href)
    : href;
  return acceptsHref(target) && !target.startsWith('/') ? target : null;
}
