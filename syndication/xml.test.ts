import { describe, expect, test } from 'vitest';
import { HOSTILE, HOSTILE_IN_XML } from './sample-paper';
import { readXml } from './read-xml';
import { cdata, element, escapeXml, textElement, xmlDocument } from './xml';

describe('element', () => {
  test.each([
    [element('a', {}), '<a/>'],
    [element('a', {}, 'نص'), '<a>نص</a>'],
    [element('a', { b: 'ج', c: 3, d: null }), '<a b="ج" c="3"/>'],
    [element('a', { b: `"'<>&` }), '<a b="&quot;&#39;&lt;&gt;&amp;"/>'],
    [
      element('a', {}, '<b/>', null, element('c', {}), [element('d', {})]),
      '<a>&lt;b/&gt;<c/><d/></a>',
    ],
  ])('%#', (xml, markup) => {
    expect(xml.markup).toBe(markup);
  });
});

test('textElement leaves out what is empty', () => {
  expect(textElement('a', '')).toBeNull();
  expect(textElement('a', '&')?.markup).toBe('<a>&amp;</a>');
});

test.each([
  ['\u0000\u0001\u0008\u000b\u000c\u000e\u001f', ''],
  ['\t\n\r', '\t\n\r'],
  ['\ufffe\uffff', ''],
  ['أ\ud800ب\udfffج', 'أبج'],
  ['🌟', '🌟'],
])('escapeXml keeps only what XML 1.0 can write: %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

describe('hostile text reads back as text', () => {
  test('as content and attribute', () => {
    const [root] = readXml(xmlDocument(element('a', { b: HOSTILE }, HOSTILE)), 'a');
    expect(root).toEqual({ text: HOSTILE_IN_XML, attributes: { b: HOSTILE_IN_XML } });
  });

  test.each([HOSTILE, ']]>', ']]]]>>', ']]>]]>', '<![CDATA[', ']]'])('as CDATA: %j', (html) => {
    const [root] = readXml(xmlDocument(element('a', {}, cdata(html))), 'a');
    expect(root?.text).toBe(html === HOSTILE ? HOSTILE_IN_XML : html);
  });
});
