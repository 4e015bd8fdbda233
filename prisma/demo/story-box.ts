import { marked } from 'marked';
import type { Block, Span } from '@/newsroom/articles/body/blocks';
import { htmlToBlocks } from '@/newsroom/import/html-to-blocks';
import type { Resolve } from './story-body';

interface Box {
  name: string;
  title: string;
  lines: string;
}

// Every block is numbered where it comes to stand.
const id = 'box';

/**
 * A fenced box of a story's Markdown → its block: `film key` (caption — credit), `gallery key`,
 * `map lat,lon,zoom` (its title), `key-points` (a list), `fact-box title` (paragraphs), `pull-quote
 * who` (the words), `table caption` (a table of Markdown), `related` (`section/key` on each line).
 * Throws an Error for any other.
 */
export function storyBox({ name, title, lines }: Box, resolve: Resolve): Block {
  switch (name) {
    case 'film': {
      const [caption = '', credit = ''] = lines.split(' — ');
      return { id, type: 'video', mediaId: resolve.film(title), caption, credit };
    }
    case 'gallery':
      return { id, type: 'gallery', galleryId: resolve.gallery(title) };
    case 'map':
      return { id, type: 'embed', provider: 'map', code: title, title: lines, mediaId: null };
    case 'key-points':
      return {
        id,
        type: 'keyPoints',
        items: lines.split('\n').map((line) => spans(line.replace(/^- /, ''))),
      };
    case 'fact-box':
      return { id, type: 'factBox', title, paragraphs: lines.split(/\n{2,}/).map(spans) };
    case 'pull-quote':
      return { id, type: 'pullQuote', text: lines, attribution: title };
    case 'table':
      return {
        id,
        type: 'table',
        caption: title,
        headRow: true,
        headColumn: true,
        rows: rows(lines),
      };
    case 'related':
      return { id, type: 'related', articleIds: lines.split('\n').map(resolve.story) };
    default:
      throw new Error(`«${name}» is no box of a story`);
  }
}

function rows(lines: string): Span[][][] {
  const [table] = marked.lexer(lines);
  if (table?.type !== 'table') throw new Error(`this is no table: ${lines}`);
  const { header, rows: below } = table as { header: Cell[]; rows: Cell[][] };
  return [header, ...below].map((row) => row.map((cell) => spans(cell.text)));
}

interface Cell {
  text: string;
}

/** One paragraph of Markdown → its runs. */
function spans(markdown: string): Span[] {
  const [first] = htmlToBlocks(marked.parse(markdown, { async: false }));
  return first?.type === 'paragraph' ? first.content : [];
}
