export interface ReadElement {
  readonly text: string;
  readonly attributes: Record<string, string>;
}

/**
 * For the tests of this folder: the elements of a name, as a strict program reads them. Knows the XML that the folder
 * writes (no comments, no doctype) and throws at the first thing that is not well formed.
 */
export function readXml(xml: string, name: string): ReadElement[] {
  const found: ReadElement[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  if (ILLEGAL.test(xml)) throw new SyntaxError('A character that XML 1.0 does not know');
  let at = DECLARATION.exec(xml)?.[0].length ?? fail(xml, 0);
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml) ?? fail(xml, at);
    const [whole, closed, opened, attributes = '', empty, section, text] = token;
    at += whole.length;
    if (opened !== undefined) open.push({ name: opened, attributes: pairs(attributes), text: '' });
    const inside = open.at(-1);
    if (!inside) {
      if (whole.trim() !== '') fail(xml, at);
      continue;
    }
    inside.text += section ?? unescape(text ?? '');
    if (closed === undefined && empty !== '/') continue;
    if (closed !== undefined && closed !== inside.name) fail(xml, at);
    open.pop();
    const outside = open.at(-1);
    if (outside) outside.text += inside.text;
    if (inside.name === name) found.push({ text: inside.text, attributes: inside.attributes });
  }
  if (open.length > 0) fail(xml, at);
  return found;
}

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = '[A-Za-z][A-Za-z_:]*';
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|#39);)';
const ATTRIBUTE = `${NAME}="(?:(?!")${TEXT})*"`;
const TOKEN = new RegExp(
  `</(${NAME})>` +
    `|<(${NAME})((?: ${ATTRIBUTE})*)(/?)>` +
    '|<!\\[CDATA\\[((?:(?!\\]\\]>)[^])*)\\]\\]>' +
    `|((?:(?!\\]\\]>)${TEXT})+)`,
  'y',
);

function pairs(attributes: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, key = '', value = ''] of attributes.matchAll(/ ([A-Za-z:]+)="([^"]*)"/g)) {
    if (key in read) throw new SyntaxError(`Twice: ${key}`);
    read[key] = unescape(value);
  }
  return read;
}

function unescape(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&([^;]+);/g, (_, entity: string) => entities[entity] ?? '');
}

function fail(xml: string, at: number): never {
  throw new SyntaxError(`Not well formed near: ${xml.slice(Math.max(0, at - 40), at + 40)}`);
}
