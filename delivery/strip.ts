import { Parser } from 'htmlparser2';
import { THEME_SCRIPT } from '@/enhance/theme-script';

interface Cut {
  start: number;
  end: number;
}

/** Which build rendered this, for the framework's own navigation. */
const BUILD_MARK = /(<html\b[^>]*?) data-dpl-id="[^"]*"/;

/**
 * Takes the framework out of a rendered page: its scripts, preloads, payload and markers. What
 * stays is the plain document: styles, the theme script, structured data and `enhance`.
 * The parser only finds the places; the bytes between them are left as they were.
 */
export function stripFramework(rendered: string): string {
  const html = rendered.replace(BUILD_MARK, '$1');
  const cuts = findCuts(html);
  let kept = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    kept += html.slice(at, cut.start);
    at = cut.end;
  }
  return kept + html.slice(at);
}

/** A page that Next gave up on, or that would be finished by a script that readers do not get. */
export function isUnfinished(html: string): boolean {
  // Looked for as elements: a story may well be about these words.
  return (
    /^\s*(?:<!doctype html>)?\s*<html[^>]*\bid="__next_error__"/i.test(html) ||
    html.includes('<template id="B:')
  );
}

function findCuts(html: string): Cut[] {
  const cuts: Cut[] = [];
  let script: { start: number; keep: boolean; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') {
        script = { start: parser.startIndex, keep: isOwnScript(attributes), text: '' };
      } else if (isFrameworkTag(name, attributes)) {
        cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
      }
    },
    ontext(text) {
      if (script) script.text += text;
    },
    onclosetag(name) {
      if (name !== 'script' || !script) return;
      if (!script.keep && script.text !== THEME_SCRIPT) {
        cuts.push({ start: script.start, end: parser.endIndex + 1 });
      }
      script = null;
    },
    oncomment() {
      cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
    },
  });
  parser.write(html);
  parser.end();
  return cuts;
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
