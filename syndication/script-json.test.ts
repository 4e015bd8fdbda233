import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { HOSTILE } from './sample-paper';
import { scriptJson } from './script-json';

test.each([
  HOSTILE,
  '</SCRIPT >',
  '<!--<script>',
  '<![CDATA[ x ]]>',
  '\\u003c/script>',
  'نص عادي «مقتبس»',
])('%j stays inside its element and reads back', (text) => {
  const json = scriptJson({ text });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  const page = parseDocument(`<script type="application/ld+json">${json}</script><p>after</p>`);
  const [script, after] = page.children;
  expect(page.children).toHaveLength(2);
  expect(JSON.parse(textContent(script ?? []))).toEqual({ text });
  expect(textContent(after ?? [])).toBe('after');
});
