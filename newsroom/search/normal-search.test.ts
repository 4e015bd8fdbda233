import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormSearch, LONGEST_QUERY, normalSearch } from './normal-search';

const normal = (query: string) =>
  decodeURIComponent(normalSearch(new URLSearchParams(query)).toString());

describe('one question has one address', () => {
  test.each([
    ['q=%20a%20++b%09', 'q=a+b'],
    ['page=2&kind=news&q=a&x=1', 'q=a&kind=news&page=2'],
    ['q=a&section=&kind=&sort=relevance&calendar=&from=&to=', 'q=a'],
    ['q=a&sort=date&sort=relevance', 'q=a&sort=date'],
    ['q=a&q=b&q[]=c', 'q=a'],
    // Direction marks, zero-width spaces, control characters; what an accent is made of.
    ['q=%E2%80%AE%D8%A3%E2%80%8B%00%07', 'q=أ'],
    ['q=%D8%A7%D9%94', 'q=أ'],
    // Lone surrogates and broken escapes.
    ['q=%ED%A0%80a', 'q=a'],
    ['q=%E0%A4%A', 'q=%A'],
    ['q=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9', 'q=👨‍👩'],
    ['q=a&from=24/11/2026&to=1448-6-14', 'q=a&from=2026-11-24&to=1448-06-14'],
    ['q=a&calendar=hijri&from=2026-11-24&hijri-from=14/6/1448', 'q=a&from=1448-06-14'],
    ['q=a&hijri-from=14/6/1448', 'q=a'],
    ['q=a&from=%D8%A3%D9%85%D8%B3', 'q=a&from=أمس'],
    ['q=a&tag=1%2B1&writer=<b>&section=%D8%A3', 'q=a'],
    ['q=a&after=1-2_x&page=x', 'q=a&after=1-2_x&page=x'],
    ['', ''],
  ])('%s', (given, address) => {
    expect(normal(given)).toBe(address);
  });

  test('whatever stands in it, it is short, and is its own normal form', () => {
    const name = fc.constantFrom(...['q', 'section', 'tag', 'kind', 'from', 'to', 'sort', 'after']);
    const value = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (given) => {
        const once = normalSearch(new URLSearchParams(given));
        expect(once.toString().length).toBeLessThan(5000);
        expect(normalSearch(new URLSearchParams(once.toString())).toString()).toBe(once.toString());
      }),
      { numRuns: 40 },
    );
  });
});

test('a query is cut between letters, one letter after the last that counts', () => {
  const query = normalSearch(new URLSearchParams({ q: '🌍'.repeat(10_000) })).get('q') ?? '';
  expect([...query]).toHaveLength(LONGEST_QUERY + 1);
  expect(query).toMatch(/^(?:🌍)+$/u);
});

test('the form has fields of its own', () => {
  expect(isFormSearch(new URLSearchParams('q=a&calendar='))).toBe(true);
  expect(isFormSearch(new URLSearchParams('q=a&hijri-to=14/6/1448'))).toBe(true);
  expect(isFormSearch(new URLSearchParams('q=a&from=2026-11-24'))).toBe(false);
});
