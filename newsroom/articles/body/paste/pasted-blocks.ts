import { runsHtml, splitParagraphs, tidy, type PastedRun } from './pasted-run';

/** Where the next text goes. */
export type Place = 'flow' | 'h2' | 'h3' | 'quote' | 'ul' | 'ol';

interface PastedBlock {
  place: Exclude<Place, 'flow'> | 'p' | 'hr' | 'table';
  lines: PastedRun[][];
  /** Of a table. */
  html?: string;
}

/** Collects the blocks of a pasted text in order; neighbouring items become one list. */
export class PastedBlocks {
  private readonly blocks: PastedBlock[] = [];
  private runs: PastedRun[] = [];
  private isInline = true;

  add(run: PastedRun): void {
    this.runs.push(run);
  }

  /** A block of the source begins or ends here. */
  boundary(place: Place): void {
    this.isInline = false;
    this.end(place);
  }

  rule(): void {
    this.boundary('flow');
    this.blocks.push({ place: 'hr', lines: [] });
  }

  table(html: string): void {
    this.boundary('flow');
    this.blocks.push({ place: 'table', lines: [], html });
  }

  /** Everything as paragraphs and nothing else: what a cell holds. */
  paragraphsHtml(): string {
    this.end('flow');
    const lines = this.blocks.flatMap((block) => block.lines);
    return lines.map((line) => `<p>${runsHtml(line)}</p>`).join('') || '<p></p>';
  }

  /** The next quote is another one. */
  closeQuote(): void {
    this.boundary('quote');
    this.blocks.push({ place: 'quote', lines: [] });
  }

  /** The clean HTML; a text without any block stays inline. */
  html(): string {
    if (this.isInline && !this.runs.some((run) => run.text === '\n')) return runsHtml(this.runs);
    this.end('flow');
    return this.blocks.map(blockHtml).join('');
  }

  private end(place: Place): void {
    const runs = this.runs;
    this.runs = [];
    if (place === 'flow' || place === 'quote') {
      for (const line of splitParagraphs(runs)) this.put(place === 'flow' ? 'p' : place, line);
      return;
    }
    const isHeading = place === 'h2' || place === 'h3';
    const line = tidy(isHeading ? runs.map(asHeadingText) : runs);
    if (line.length > 0) this.put(place, line);
  }

  private put(place: PastedBlock['place'], line: PastedRun[]): void {
    const last = this.blocks.at(-1);
    const grows = place === 'ul' || place === 'ol' || place === 'quote';
    if (grows && last?.place === place) last.lines.push(line);
    else this.blocks.push({ place, lines: [line] });
  }
}

// A heading is one line and bold by itself.
function asHeadingText(run: PastedRun): PastedRun {
  return { ...run, bold: false, text: run.text === '\n' ? ' ' : run.text };
}

function blockHtml({ place, lines, html = '' }: PastedBlock): string {
  const paragraphs = lines.map((line) => `<p>${runsHtml(line)}</p>`);
  switch (place) {
    case 'table':
      return html;
    case 'hr':
      return '<hr>';
    case 'p':
      return paragraphs.join('');
    case 'h2':
    case 'h3':
      return lines.map((line) => `<${place}>${runsHtml(line)}</${place}>`).join('');
    case 'quote':
      return lines.length > 0 ? `<blockquote>${paragraphs.join('')}</blockquote>` : '';
    case 'ul':
    case 'ol':
      return lines.length > 0
        ? `<${place}>${paragraphs.map((line) => `<li>${line}</li>`).join('')}</${place}>`
        : '';
  }
}
