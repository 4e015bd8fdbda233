import { expect, test } from 'vitest';
import { openSearchDescription } from './opensearch';
import { readXml } from './read-xml';
import { HOSTILE, HOSTILE_IN_XML, paper } from './sample-paper';

test('lets a browser search the site', () => {
  const xml = openSearchDescription(paper);
  expect(readXml(xml, 'ShortName')[0]?.text).toBe('أفق');
  expect(readXml(xml, 'Description')[0]?.text).toBe('أبعدُ من العنوان');
  expect(readXml(xml, 'InputEncoding')[0]?.text).toBe('UTF-8');
  expect(readXml(xml, 'Url')[0]?.attributes).toEqual({
    type: 'text/html',
    template: 'https://ofuq.example/search?q={searchTerms}',
  });
});

test('a long name is shortened, hostile text stays text', () => {
  const xml = openSearchDescription({
    ...paper,
    name: 'صحيفة أفق اليومية العربية',
    tagline: HOSTILE,
  });
  expect(readXml(xml, 'ShortName')[0]?.text).toBe('صحيفة أفق…');
  expect(readXml(xml, 'Description')[0]?.text).toBe(HOSTILE_IN_XML);
});
