const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Markup that is already escaped; only this module makes it, so text cannot be taken for it. */
class Xml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type { Xml };

export type XmlChild = Xml | string | null | readonly XmlChild[];

/** An element. Strings are text and are escaped; null is left out, also as an attribute. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly XmlChild[]
): Xml {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) opening += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.map(render).join('');
  return new Xml(content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`);
}

/** An element without attributes that holds a text; null when the text is empty. */
export function textElement(name: string, text: string): Xml | null {
  return text === '' ? null : element(name, {}, text);
}

/** HTML inside XML, readable as it is; `]]>` in it is split over two sections. */
export function cdata(html: string): Xml {
  return new Xml(`<![CDATA[${legalXml(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `${XML_DECLARATION}${root.markup}\n`;
}

/** Text for content and attributes, without the characters that XML 1.0 has no way to write. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Production 2 of XML 1.0, "Char"; with the `u` flag a surrogate is matched only when it stands alone. */
function legalXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function render(child: XmlChild): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeXml(child);
  return child instanceof Xml ? child.markup : child.map(render).join('');
}
