import { cleanText } from '../../../arabic/bidi';

/**
 * The paragraphs of a pasted plain text. Each line is one, except where a page was copied with the
 * ends of its lines (PDF): those are joined again. Letters that such pages hold in their printed
 * shapes (ﺑﺪأت) become letters.
 */
export function plainParagraphs(text: string): string[] {
  return unshaped(cleanText(text))
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .flatMap((lines) => (isPrinted(lines) ? joined(lines) : lines));
}

/** Arabic presentation forms, without the signs that are words (ﷲ, ﷺ). */
const SHAPES = /[\ufb50-\ufdcf\ufe70-\ufefc]/g;

function unshaped(text: string): string {
  return text.replace(SHAPES, (shape) => shape.normalize('NFKC'));
}

/** In letters: no line of a printed column is shorter in its middle or longer than this. */
const SHORTEST = 35;
const LONGEST = 140;
/** How much of the longest line even a short one fills, where nothing ends. */
const FILLED = 0.7;
const SENTENCE_END = /[.!?؟:…»"]$/;

function isPrinted(lines: string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || longest < SHORTEST || longest > LONGEST) return false;
  const unended = lines.slice(0, -1).filter((line) => !SENTENCE_END.test(line));
  return unended.length > 0 && unended.every((line) => line.length >= longest * FILLED);
}

function joined(lines: string[]): string[] {
  const longest = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    paragraphs.at(-1)?.push(line);
    if (SENTENCE_END.test(line) && line.length < longest * FILLED) paragraphs.push([]);
  }
  return paragraphs.map((paragraph) => paragraph.join(' ')).filter((line) => line !== '');
}
