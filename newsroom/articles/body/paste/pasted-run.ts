import { cleanText } from '../../../arabic/bidi';

/** A piece of pasted text with what may stay of its looks; a line break is "\n". */
export interface PastedRun {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
}

const LINE = '\n';

/** Text of the source as one run: gaps of any kind become one space, invisible marks go. */
export function textRun(text: string, look: Omit<PastedRun, 'text'>): PastedRun {
  return { ...look, text: cleanText(text).replace(/[\s\u00a0]+/g, ' ') };
}

export function lineBreak(look: Omit<PastedRun, 'text'>): PastedRun {
  return { ...look, text: LINE };
}

/** Runs → one entry a paragraph: two line breaks in a row end one. Empty ones are left out. */
export function splitParagraphs(runs: PastedRun[]): PastedRun[][] {
  const paragraphs: PastedRun[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (run.text === LINE) breaks += 1;
    else if (run.text.trim() !== '') breaks = 0;
    if (breaks >= 2) {
      paragraphs.push([]);
      breaks = 0;
    } else paragraphs.at(-1)?.push(run);
  }
  return paragraphs.map(tidy).filter((paragraph) => paragraph.length > 0);
}

/** Without gaps at either end, doubled gaps, and breaks that break nothing. */
export function tidy(runs: PastedRun[]): PastedRun[] {
  const kept: PastedRun[] = [];
  for (const run of runs) {
    const before = kept.at(-1)?.text ?? LINE;
    const text = run.text === LINE ? LINE : endsLoose(before) ? run.text.trimStart() : run.text;
    if (text === '') continue;
    if (text === LINE && before === LINE) continue;
    kept.push({ ...run, text });
  }
  while (kept.length > 0) {
    const last = kept.pop();
    const text = last?.text.trimEnd();
    if (!last || !text) continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}

function endsLoose(text: string): boolean {
  return text === LINE || text.endsWith(' ');
}

/** Runs as HTML that the editor's schema reads without loss. */
export function runsHtml(runs: PastedRun[]): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, bold, italic, href }: PastedRun): string {
  if (text === LINE) return '<br>';
  let html = escapeHtml(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href === null ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
