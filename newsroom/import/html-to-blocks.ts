import { Parser } from 'htmlparser2';
import type { Body, Span } from '../articles/body/blocks';
import { NewsroomError } from '../errors';
import { BlockBuilder, type FindPicture } from './block-builder';
import { safeHref } from './safe-href';
import { frameOf, isPost, SourcePost } from './source-post';
import { SourceTable } from './source-table';
import { addText, plainText, tidyLine } from './tidy-spans';

/** Elements whose content is no text of the story. */
const DROPPED = new Set(
  `applet audio base button canvas datalist embed frame frameset head iframe input link map math
  meta noembed noframes noscript object option param script select source style svg template
  textarea title track video xml`.split(/\s+/),
);

// No text of people is deeper, and the parser's own search for an open element is linear.
const MAX_DEPTH = 1000;

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
  p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

interface OpenElement {
  name: string;
  bold: boolean | undefined;
  italic: boolean | undefined;
  href: string | undefined;
  dropped: boolean;
}

/**
 * HTML of any origin → typed blocks. What has no block becomes text, what could act (scripts,
 * frames, handlers, styles) is dropped, links lead only where `safeHref` allows. Films, posts and
 * maps of the houses that Matbaa knows become embeds, by their code alone. The parser reports
 * tag by tag, so depth costs no stack; absurd depth is refused with INVALID. `findPicture` names the library's picture for an `img`.
 */
export function htmlToBlocks(html: string, findPicture: FindPicture = () => null): Body {
  const builder = new BlockBuilder(findPicture);
  const open: OpenElement[] = [];
  let dropped = 0;
  let table: SourceTable | null = null;
  let post: SourcePost | null = null;
  let spans: Span[] = [];

  const take = (): Span[] => {
    const taken = spans;
    spans = [];
    return taken;
  };
  const flush = (): void => {
    if (spans.length > 0) builder.text(take());
  };
  const add = (text: string): void => {
    const element = open.at(-1);
    addText(spans, text, {
      ...(element?.bold && { bold: true }),
      ...(element?.italic && { italic: true }),
      ...(element?.href && { href: element.href }),
    });
  };

  const begin = (name: string, attributes: Record<string, string>): void => {
    if (post) beginInPost(post, name, attributes);
    else if (name === 'br') add('\n');
    else if (name === 'img') {
      const { src = '', alt = '', title = '' } = attributes;
      if (builder.figures === 0 && !table) flush();
      if (table) table.isLayout = true;
      builder.picture({ src, alt, caption: title });
    } else if (table) beginInTable(table, name, attributes);
    else if (name === 'blockquote' && isPost(attributes)) {
      flush();
      post = new SourcePost(attributes);
    } else if (BLOCKS.has(name)) {
      flush();
      if (name === 'table') table = new SourceTable();
      else builder.open(name, attributes);
    } else if (name === 'cite' && builder.quotes > 0) flush();
  };

  const end = (name: string): void => {
    if (post) endInPost(post, name);
    else if (table) endInTable(table, name);
    else if (BLOCKS.has(name)) {
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level) builder.heading(take(), Number(level) <= 2 ? 2 : 3);
      else if (name === 'footer' && builder.quotes > 0) builder.attribution(take());
      else if (name === 'figcaption' && builder.figures > 0) builder.caption(take());
      else flush();
      builder.close(name);
    } else if (name === 'cite' && builder.quotes > 0) builder.attribution(take());
  };

  const beginInPost = (inside: SourcePost, name: string, attributes: Record<string, string>) => {
    if (name === 'a') inside.link(attributes.href ?? '');
    if (name === 'blockquote') inside.depth += 1;
    if (name === 'br' || BLOCKS.has(name)) add('\n');
  };

  const endInPost = (inside: SourcePost, name: string): void => {
    if (BLOCKS.has(name)) add('\n');
    if (name !== 'blockquote') return;
    inside.depth -= 1;
    if (inside.depth > 0) return;
    post = null;
    inside.raw.push(...take());
    builder.post(inside.block(), inside.raw);
  };

  const beginInTable = (inside: SourceTable, name: string, attributes: Record<string, string>) => {
    if (name === 'table') {
      inside.depth += 1;
      inside.isLayout = true;
    }
    if (['table', 'tr', 'td', 'th', 'caption'].includes(name)) inside.text(take());
    if (name === 'tr') inside.row();
    if (name === 'td' || name === 'th') inside.openCell(name === 'th', attributes);
    else if (BLOCKS.has(name)) add('\n\n');
  };

  const endInTable = (inside: SourceTable, name: string): void => {
    if (name === 'caption') inside.caption ||= plainText(tidyLine(take()));
    else if (['table', 'tr', 'td', 'th'].includes(name)) {
      inside.text(take());
      inside.closeCell();
    } else if (BLOCKS.has(name)) add('\n\n');
    if (name !== 'table') return;
    inside.depth -= 1;
    if (inside.depth > 0) return;
    table = null;
    builder.table(inside);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH)
          throw new NewsroomError('INVALID', { sentence: 'fieldInvalid' });
        const element = openElement(name, attributes, open.at(-1));
        open.push(element);
        const frame = name === 'iframe' && dropped === 0 ? frameOf(attributes) : null;
        if (frame && !table && !post) {
          flush();
          builder.embed({ ...frame, title: '' });
        }
        if (element.dropped) dropped += 1;
        if (dropped === 0) begin(name, attributes);
      },
      onclosetag(name) {
        const element = open.pop();
        if (dropped === 0) end(name);
        if (element?.dropped) dropped -= 1;
      },
      ontext(text) {
        if (dropped > 0) return;
        const keepsLines = open.at(-1)?.name === 'pre';
        add(keepsLines ? text : text.replace(/[\s\u00a0]+/g, ' '));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  flush();
  return builder.body();
}

/** What an element adds to the looks of its text, on top of those around it. */
function openElement(
  name: string,
  attributes: Record<string, string>,
  around: OpenElement | undefined,
): OpenElement {
  const style = attributes.style ?? '';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const bold = weight
    ? /^(bold(er)?|[6-9]00)$/.test(weight)
    : ['b', 'strong'].includes(name) || around?.bold;
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const italic = slant ? slant === 'italic' : ['i', 'em'].includes(name) || around?.italic;
  const href = name === 'a' ? safeHref(attributes.href ?? '') : around?.href;
  const dropped =
    DROPPED.has(name) ||
    'hidden' in attributes ||
    // Word draws its bullets as text.
    /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(style);
  return { name, bold, italic, href: href ?? undefined, dropped };
}
