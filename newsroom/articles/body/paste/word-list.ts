import type { Element } from 'domhandler';
import { textContent } from 'domutils';

/**
 * Word writes a list item as a paragraph of the class MsoListParagraph, its bullet or number as
 * text in a span with the style `mso-list:Ignore`. Null for any other paragraph.
 */
export function wordListOf(element: Element): 'ul' | 'ol' | null {
  const { class: names = '', style = '' } = element.attribs;
  if (!/mso-list\s*:\s*l\d/i.test(style)) {
    const isListed = /\bMsoListParagraph/.test(names);
    return isListed && BULLET.test(textContent(element).trim()) ? 'ul' : null;
  }
  const marker = element.children.map(markerText).find((text) => text !== null) ?? '';
  return /[\d٠-٩۰-۹]|^[a-zأ-ي]{1,4}\s*[.)-]/i.test(marker.trim()) ? 'ol' : 'ul';
}

/** Whether this is only the bullet or number that Word wrote before the item's text. */
export function isWordMarker(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(element.attribs.style ?? '');
}

/** The text of an item whose bullet stands bare in it. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

const BULLET = /^[\s\u00a0]*[·•▪§◦‣][\s\u00a0]+/;

function markerText(node: Element['children'][number]): string | null {
  if (!('children' in node) || !('attribs' in node)) return null;
  if (isWordMarker(node)) return textContent(node);
  return node.children.map(markerText).find((text) => text !== null) ?? null;
}
