import { Parser } from 'htmlparser2';
import type { Body, Span } from '../articles/body/blocks';
import { NewsroomError } from '../errors';
import { BlockBuilder, type FindPicture } from './block-builder';
import { safeHref } from './safe-href';
import { addText } from './tidy-spans';

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

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

interface OpenElement {
  name: string;
  bold: boolean | undefined;
  italic: boolean | undefined;
  href: string | undefined;
  dropped: boolean;
}

/**
 * HTML of any origin → typed blocks. What has no block becomes text, what could act (scripts,
 * frames, handlers, styles) is dropped, links lead only where `safeHref` allows. The parser reports
 * tag by tag, so depth costs no stack; absurd depth is refused with INVALID. `findPicture` names the library's picture for an `img`.
 */
export function htmlToBlocks(html: string, findPicture: FindPicture = () => null): Body {
  const builder = new BlockBuilder(findPicture);
  const open: OpenElement[] = [];
  let dropped = 0;
  let rows = 0;
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
    if (name === 'br') add('\n');
    else if (name === 'td' || name === 'th') {
      if (spans.some((span) => span.text.trim() !== '')) add(' | ');
    } else if (name === 'img') {
      const { src = '', alt = '', title = '' } = attributes;
      if (builder.figures === 0 && rows === 0) flush();
      builder.picture({ src, alt, caption: title });
    } else if (BLOCKS.has(name)) {
      // Inside a row of a table everything is one line.
      if (rows > 0) add(' ');
      else flush();
      if (name === 'tr') rows += 1;
      if (LISTS.has(name)) builder.openList(name === 'ol');
      if (name === 'blockquote') builder.quotes += 1;
      if (name === 'figure') builder.figures += 1;
      if (name === 'hr') builder.divider();
    } else if (name === 'cite' && builder.quotes > 0) flush();
  };

  const end = (name: string): void => {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (name === 'tr') rows -= 1;
    if (!BLOCKS.has(name)) {
      if (name === 'cite' && builder.quotes > 0) builder.attribution(take());
      return;
    }
    if (rows > 0) add(' ');
    else if (level) builder.heading(take(), Number(level) <= 2 ? 2 : 3);
    else if (name === 'footer' && builder.quotes > 0) builder.attribution(take());
    else if (name === 'figcaption' && builder.figures > 0) builder.caption(take());
    else flush();
    if (LISTS.has(name)) builder.closeList();
    if (name === 'blockquote') builder.closeQuote();
    if (name === 'figure') builder.closeFigure();
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH)
          throw new NewsroomError('INVALID', { sentence: 'fieldInvalid' });
        const element = openElement(name, attributes, open.at(-1));
        open.push(element);
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
