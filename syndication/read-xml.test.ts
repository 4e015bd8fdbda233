import { expect, test } from 'vitest';
import { readXml } from './read-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

test('reads nested elements of a name', () => {
  expect(readXml(`${HEAD}<a><b c="1"/><b>x&amp;<d>y</d><![CDATA[<z>]]></b></a>\n`, 'b')).toEqual([
    { text: '', attributes: { c: '1' } },
    { text: 'x&y<z>', attributes: {} },
  ]);
});

test.each([
  ['no declaration', '<a/>'],
  ['a bare ampersand', `${HEAD}<a>&</a>`],
  ['an unknown entity', `${HEAD}<a>&nbsp;</a>`],
  ['a bare less-than', `${HEAD}<a><</a>`],
  ['the end of a section in text', `${HEAD}<a>]]></a>`],
  ['crossed elements', `${HEAD}<a><b></a></b>`],
  ['an open element', `${HEAD}<a>`],
  ['a less-than in an attribute', `${HEAD}<a b="<"/>`],
  ['an attribute twice', `${HEAD}<a b="1" b="2"/>`],
  ['text outside', `${HEAD}<a/>x`],
  ['a control character', `${HEAD}<a>\u0008</a>`],
  ['a lone surrogate', `${HEAD}<a>\ud800</a>`],
])('refuses %s', (_, xml) => {
  expect(() => readXml(xml, 'a')).toThrow(SyntaxError);
});
