import { Parser } from 'htmlparser2';
import { THEME_SCRIPT } from '@/enhance/theme-script';
import { accentStyle } from './accent-style';
import { PageNamesReader } from './page-names';
import { pageStyles } from './page-styles';
import type { Part } from './stylesheet';

/** A page as readers get it, and what the press said of it to the front. */
export interface StrippedPage {
  html: string;
  /** Keys of what it shows; null when the press did not say. */
  keys: string[] | null;
  /** Of a list: the number of its last page. */
  lastPage: number | null;
  /** Of a search: how many stories it found. */
  found: number | null;
  /** With which status it is answered; null for what its address says. */
  status: number | null;
  /** Text of the style element, empty without one. */
  style: string;
}

/** A stylesheet of the press by its address; null when it is not at hand. */
export type ReadStyle = (href: string) => Part[] | null;

/** Which build rendered this, for the framework's own navigation. */
const BUILD_MARK = /(<html\b[^>]*?) data-dpl-id="[^"]*"/;

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface StyleLink {
  start: number;
  end: number;
  parts: Part[];
}

/**
 * Takes the framework out of a rendered page: its scripts, preloads, payload and markers. What
 * stays is the plain document: styles, the theme script, structured data and `enhance`. Of the
 * stylesheets at hand what the page can use is written into it, all in the place of the first.
 * The parser only finds the places; the bytes between them are left as they were.
 */
export function stripFramework(rendered: string, readStyle: ReadStyle = () => null): StrippedPage {
  const html = rendered.replace(BUILD_MARK, '$1');
  const { edits, metas, styles, names } = findEdits(html, readStyle);
  const sheets = styles.map(({ parts }) => parts);
  const own = accentStyle(metas.get('matbaa:accent'));
  const style = (sheets.length > 0 ? pageStyles(sheets, names.finish(html)) : '') + own;
  const places = styles.length > 0 || !own ? styles : [headEnd(html)];
  for (const [at, { start, end }] of places.entries()) {
    edits.push({ start, end, text: at === 0 ? `<style>${style}</style>` : '' });
  }
  const number = (name: string) => (metas.has(name) ? Number(metas.get(name)) : null);
  return {
    html: applyEdits(html, edits),
    keys: metas.get('matbaa:keys')?.split(' ').filter(Boolean) ?? null,
    lastPage: number('matbaa:last-page'),
    found: number('matbaa:found'),
    status: number('matbaa:status'),
    style,
  };
}

/** A page that Next gave up on, or that would be finished by a script that readers do not get. */
export function isUnfinished(html: string): boolean {
  // Looked for as elements: a story may well be about these words.
  return (
    /^\s*(?:<!doctype html>)?\s*<html[^>]*\bid="__next_error__"/i.test(html) ||
    html.includes('<template id="B:')
  );
}

// Where the stylesheets stay links it has to come after them.
function headEnd(html: string): { start: number; end: number } {
  const start = Math.max(0, html.indexOf('</head>'));
  return { start, end: start };
}

function applyEdits(html: string, edits: Edit[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    kept += html.slice(at, start) + text;
    at = end;
  }
  return kept + html.slice(at);
}

function findEdits(html: string, readStyle: ReadStyle) {
  const edits: Edit[] = [];
  const styles: StyleLink[] = [];
  const names = new PageNamesReader();
  const metas = new Map<string, string>();
  let script: { start: number; keep: boolean; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      const end = endIndex + 1;
      const parts = readStyleOf(name, attributes, readStyle);
      names.note(name, attributes.class);
      if (name === 'script') {
        script = { start, keep: isOwnScript(attributes), text: '' };
      } else if (parts) {
        styles.push({ start, end, parts });
      } else if (isFrameworkTag(name, attributes)) {
        edits.push({ start, end, text: '' });
      } else if (name === 'meta' && attributes.name?.startsWith('matbaa:')) {
        metas.set(attributes.name, attributes.content ?? '');
        edits.push({ start, end, text: '' });
      }
    },
    ontext(text) {
      if (script) script.text += text;
    },
    onclosetag(name) {
      if (name !== 'script' || !script) return;
      if (!script.keep && script.text !== THEME_SCRIPT) {
        edits.push({ start: script.start, end: parser.endIndex + 1, text: '' });
      }
      script = null;
    },
    oncomment() {
      edits.push({ start: parser.startIndex, end: parser.endIndex + 1, text: '' });
    },
  });
  parser.write(html);
  parser.end();
  return { edits, styles, metas, names };
}

function readStyleOf(
  name: string,
  { rel, href }: Record<string, string>,
  readStyle: ReadStyle,
): Part[] | null {
  return name === 'link' && rel === 'stylesheet' && href ? readStyle(href) : null;
}

function isOwnScript(attributes: Record<string, string>): boolean {
  return attributes.type === 'application/ld+json' || (attributes.src ?? '').startsWith('/assets/');
}

function isFrameworkTag(name: string, attributes: Record<string, string>): boolean {
  if (name === 'link') {
    return attributes.rel === 'modulepreload' || attributes.as === 'script';
  }
  return name === 'meta' && (attributes.name ?? '').startsWith('next-');
}
