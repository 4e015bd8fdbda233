import { marked } from 'marked';
import type { Block, Body } from '@/newsroom/articles/body/blocks';
import { htmlToBlocks } from '@/newsroom/import/html-to-blocks';
import { storyBox } from './story-box';

export interface Resolve {
  /** `section/key` → the address of that story. */
  address: (path: string) => string;
  /** `section/key` → the number of that story. */
  story: (path: string) => number;
  /** Key of a picture → its id in the library. */
  picture: (key: string) => number;
  /** Key of a film → its id in the library. */
  film: (key: string) => number;
  /** Key of a gallery → its id. */
  gallery: (key: string) => number;
}

/** A box of the text: its name, what stands on that line after it, and the lines up to the end. */
const BOX = /^```([a-z-]+)(?: (.+))?\n([\s\S]*?)^```$/gm;

/**
 * A story's Markdown → blocks: its prose through the same door as imported HTML, its boxes
 * (fenced, prisma/demo/story-box.ts) one block each.
 */
export function storyBody(markdown: string, resolve: Resolve): Body {
  const blocks: Block[] = [];
  let end = 0;
  for (const box of markdown.matchAll(BOX)) {
    blocks.push(...prose(markdown.slice(end, box.index), resolve));
    const [whole, name = '', title = '', lines = ''] = box;
    blocks.push(storyBox({ name, title, lines: lines.trim() }, resolve));
    end = box.index + whole.length;
  }
  blocks.push(...prose(markdown.slice(end), resolve));
  return blocks.map((block, at) => ({ ...block, id: `b${at + 1}` }));
}

function prose(markdown: string, resolve: Resolve): Body {
  const linked = markdown
    .replace(/\]\(demo:([^)]+)\)/g, (_, path: string) => `](${resolve.address(path)})`)
    // The speaker below a quotation is a paragraph of its own.
    .replace(/\n> (?=— )/g, '\n>\n> ');
  const html = marked.parse(linked, { async: false });
  return htmlToBlocks(html, ({ src, caption }) => {
    const key = /^demo-picture:(.+)$/.exec(src)?.[1];
    if (!key) return null;
    const [words = '', credit = ''] = caption.split(' — ');
    return { mediaId: resolve.picture(key), caption: words, credit };
  });
}
