import { marked } from 'marked';
import type { Body } from '@/newsroom/articles/body/blocks';
import { htmlToBlocks } from '@/newsroom/import/html-to-blocks';

interface Resolve {
  /** `section/key` → the address of that story. */
  address: (path: string) => string;
  /** Key of a picture → its id in the library. */
  picture: (key: string) => number;
}

/** A story's Markdown → blocks, through the same door as imported HTML. */
export function storyBody(markdown: string, resolve: Resolve): Body {
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
