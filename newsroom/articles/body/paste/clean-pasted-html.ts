import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { PastedBlocks, type Place } from './pasted-blocks';
import { lookOf, PLAIN, type Look } from './pasted-look';
import { lineBreak, runsHtml, textRun } from './pasted-run';
import { captionOf, tableCells } from './pasted-table';
import type { GridCell } from '../table-grid';
import { isWordMarker, withoutBullet, wordListOf } from './word-list';

const DROPPED = new Set(
  (
    'applet audio base button canvas colgroup del embed head iframe img input link map meta ' +
    'noscript object picture script select source style svg template textarea title video xml'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form header li main nav p pre section summary tbody td tfoot th thead tr'
  ).split(' '),
);

const HEADINGS: Record<string, Place> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
};

/**
 * What Word, Google Docs and web pages put on the clipboard, as HTML of nothing but paragraphs,
 * headings 2 and 3, flat lists, quotes, dividers, tables of data, bold, italic and links to http,
 * https or mailto.
 * Pictures are dropped: they need to be uploaded. A text without blocks stays inline.
 */
export function cleanPastedHtml(html: string): string {
  let blocks = new PastedBlocks();
  walkAll(parseDocument(html).children, { place: 'flow', look: PLAIN, bullet: false });

  return blocks.html();

  interface Around {
    place: Place;
    look: Look;
    /** Word may have written a bullet into the text. */
    bullet: boolean;
  }

  function walkAll(nodes: AnyNode[], around: Around): void {
    for (const node of nodes) {
      if (isText(node)) {
        const text = around.bullet ? withoutBullet(node.data) : node.data;
        blocks.add(textRun(text, around.look));
      } else if (isTag(node) && !isDropped(node)) walk(node, around);
    }
  }

  function walk(element: Element, around: Around): void {
    const inner = { ...around, look: lookOf(element, around.look) };
    switch (element.name) {
      case 'br':
        if (!/Apple-interchange-newline/.test(element.attribs.class ?? '')) {
          blocks.add(lineBreak(around.look));
        }
        return;
      case 'hr':
        blocks.boundary(around.place);
        if (around.place === 'flow') blocks.rule();
        return;
      case 'table': {
        const cells = around.place === 'flow' ? tableCells(element) : null;
        if (cells) blocks.table(tableHtml(element, cells));
        else enclose(element, inner, around.place);
        return;
      }
      case 'blockquote':
        enclose(element, inner, around.place === 'flow' ? 'quote' : around.place);
        if (around.place === 'flow') blocks.closeQuote();
        return;
      case 'ul':
      case 'ol':
        enclose(element, inner, listPlace(element.name, around.place));
        return;
    }
    const heading = around.place === 'flow' ? HEADINGS[element.name] : undefined;
    const word = element.name === 'p' && around.place === 'flow' ? wordListOf(element) : null;
    const styled = around.place === 'flow' ? wordStyle(element) : null;
    if (word) enclose(element, { ...inner, bullet: true }, word);
    else if (styled) enclose(element, inner, styled);
    else if (heading) enclose(element, { ...inner, look: PLAIN }, heading);
    else if (element.name in HEADINGS || BLOCKS.has(element.name)) {
      enclose(element, inner, around.place);
    } else walkAll(element.children, inner);
  }

  function tableHtml(table: Element, rows: GridCell<Element>[][]): string {
    const caption = captionOf(table);
    const said = caption && textRun(textContent(caption), PLAIN).text.trim().slice(0, 300);
    const named = said ? ` data-caption="${runsHtml([{ ...PLAIN, text: said }])}"` : '';
    const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
    return `<table${named}><tbody>${lines.join('')}</tbody></table>`;
  }

  function cellHtml({ isHead, content }: GridCell<Element>): string {
    const outer = blocks;
    blocks = new PastedBlocks();
    // As the items of a list: nothing in a cell becomes a block of its own.
    if (content) walkAll(content.children, { place: 'ul', look: PLAIN, bullet: false });
    blocks.boundary('ul');
    const html = blocks.paragraphsHtml();
    blocks = outer;
    return isHead ? `<th>${html}</th>` : `<td>${html}</td>`;
  }

  function enclose(element: Element, inner: Around, place: Place): void {
    blocks.boundary(inner.place);
    walkAll(element.children, { ...inner, place });
    blocks.boundary(place);
  }
}

// Lists are flat here: the items of an inner list follow in the outer one.
function listPlace(name: 'ul' | 'ol', around: Place): Place {
  return around === 'flow' ? name : around;
}

// What Word writes as a paragraph of a style, where others have elements.
function wordStyle({ name, attribs: { class: names = '' } }: Element): Place | null {
  if (name !== 'p') return null;
  if (/\bMsoTitle\b/.test(names)) return 'h2';
  return /\bMso(?:Intense)?Quote\b/.test(names) ? 'quote' : null;
}

function isDropped(element: Element): boolean {
  const { class: names = '', style = '' } = element.attribs;
  return (
    DROPPED.has(element.name) ||
    isWordMarker(element) ||
    /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i.test(style) ||
    /\bMsoCommentReference\b/.test(names) ||
    (element.name === 'figure' && hasPicture(element))
  );
}

function hasPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      isTag(child) && (/^(img|picture|video|svg|iframe)$/.test(child.name) || hasPicture(child)),
  );
}
