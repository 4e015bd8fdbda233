import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rendered } from '@/tests/page-factory';
import { openPages, seen, type OpenPages } from '@/tests/open-pages';

let front: OpenPages;

beforeEach(async () => {
  front = await openPages();
});

afterEach(() => front.close());

const purge = (...stale: string[]): Promise<void> => front.pages.apply({ stale, withdrawn: [] });

describe('one rendering', () => {
  test('serves everybody who waits, and those who come later are served from memory', async () => {
    const readers = Array.from({ length: 50 }, () => front.pages.show('/'));
    front.press.page('خبر');
    expect(await Promise.all(readers.map(seen))).toEqual(Array(50).fill('render: خبر'));
    expect(await seen(front.pages.show('/'))).toBe('memory: خبر');
    expect(front.press.turns).toHaveLength(1);
  });

  test('is each address’s own', async () => {
    const readers = [front.pages.show('/'), front.pages.show('/local')];
    for (const { address, end } of front.press.turns) end(rendered(address));
    expect(await Promise.all(readers.map(seen))).toEqual(['render: /', 'render: /local']);
  });

  test('that ended is not joined: the next reader starts another', async () => {
    await front.fill('/', 'قديم');
    await purge('front');
    const shown = front.pages.show('/');
    front.press.page('جديد');
    expect(await seen(shown)).toBe('render: جديد');
    expect(front.press.turns).toHaveLength(2);
  });
});

describe('a purge while the press renders', () => {
  test('who came before gets that rendering, who comes after a newer one', async () => {
    const before = front.pages.show('/');
    front.press.last.start();
    await purge('front');
    const after = front.pages.show('/');
    front.press.page('قديم');
    expect(await seen(before)).toBe('render: قديم');
    expect(front.press.turns).toHaveLength(2);
    front.press.page('جديد');
    expect(await seen(after)).toBe('render: جديد');
    expect(await seen(front.pages.show('/'))).toBe('memory: جديد');
  });

  test('what was overtaken is not kept', async () => {
    const shown = front.pages.show('/');
    front.press.last.start();
    await purge('front');
    front.press.page('قديم');
    expect(await seen(shown)).toBe('render: قديم');
    expect(front.pages.fresh('/')).toBeUndefined();
    expect(front.store.entries).toBe(0);
    expect(await front.disk.find('/')).toBeNull();
  });

  test('of something else changes nothing', async () => {
    const before = front.pages.show('/');
    front.press.last.start();
    await purge('a:7');
    const after = front.pages.show('/');
    front.press.page('خبر', ['front', 'a:1']);
    expect(await seen(after)).toBe('render: خبر');
    await before;
    expect(front.press.turns).toHaveLength(1);
    expect(front.pages.fresh('/')).toBeDefined();
  });

  test('and before its turn has come changes nothing: the press reads afterwards', async () => {
    const before = front.pages.show('/');
    await purge('front');
    const after = front.pages.show('/');
    front.press.page('جديد');
    expect(await Promise.all([before, after].map(seen))).toEqual(['render: جديد', 'render: جديد']);
    expect(front.press.turns).toHaveLength(1);
    expect(front.pages.fresh('/')).toBeDefined();
  });

  test('and between rendering and compressing is not missed', async () => {
    const before = front.pages.show('/');
    front.press.page(LONG);
    // The press has answered, and compressing takes other threads a while.
    await Promise.resolve();
    await purge('front');
    const after = front.pages.show('/');
    expect(await seen(before)).toBe(`render: ${LONG}`);
    expect(front.store.entries).toBe(0);
    expect(front.press.turns).toHaveLength(2);
    front.press.page('جديد');
    expect(await seen(after)).toBe('render: جديد');
  });

  test('of everything touches every page', async () => {
    const before = front.pages.show('/');
    front.press.last.start();
    await purge('all');
    front.press.page('قديم', ['front']);
    await before;
    expect(front.store.entries).toBe(0);
  });

  test('touches a page that does not say what it shows', async () => {
    const before = front.pages.show('/');
    front.press.last.start();
    await purge('a:1');
    const after = front.pages.show('/');
    front.press.page('قديم', null);
    await before;
    expect(front.press.turns).toHaveLength(2);
    front.press.page('جديد', null);
    expect(await seen(after)).toBe('render: جديد');
  });

  test('another purge while the second is rendered ends the waiting all the same', async () => {
    const first = front.pages.show('/');
    front.press.last.start();
    await purge('front');
    const second = front.pages.show('/');
    front.press.page('واحد');
    await first;
    front.press.last.start();
    await purge('front');
    front.press.page('اثنان');
    expect(await seen(second)).toBe('render: اثنان');
    expect(front.store.entries).toBe(0);
  });
});

describe('what is aged', () => {
  const age = (): Promise<void> => front.pages.apply({ stale: [], withdrawn: [], aged: ['today'] });

  test('is shown at once and rendered once behind', async () => {
    await front.fill('/', 'أمس', ['today']);
    await age();
    expect(front.pages.fresh('/')).toBeUndefined();
    const readers = await Promise.all([1, 2, 3].map(() => seen(front.pages.show('/'))));
    expect(readers).toEqual(Array(3).fill('memory: أمس'));
    expect(front.press.turns).toHaveLength(2);
    front.press.page('اليوم', ['today']);
    await expect.poll(() => front.pages.fresh('/')).toBeDefined();
    expect(await seen(front.pages.show('/'))).toBe('memory: اليوم');
  });

  test('while it is rendered is no page of today', async () => {
    const shown = front.pages.show('/');
    front.press.last.start();
    await age();
    front.press.page('أمس', ['today']);
    expect(await seen(shown)).toBe('render: أمس');
    expect(front.pages.fresh('/')).toBeUndefined();
  });

  test('waits for the reader’s newer one when a purge comes on top', async () => {
    await front.fill('/', 'أمس', ['today', 'front']);
    await age();
    await purge('front');
    const shown = front.pages.show('/');
    front.press.page('اليوم');
    expect(await seen(shown)).toBe('render: اليوم');
  });
});

describe('what is never kept', () => {
  test('a page that does not say what it shows', async () => {
    const shown = front.pages.show('/');
    front.press.page('بلا مفاتيح', null);
    expect(await seen(shown)).toBe('render: بلا مفاتيح');
    expect(front.pages.fresh('/')).toBeUndefined();
  });

  test('a page for one person’s eyes', async () => {
    const shown = front.pages.show('/preview/1.abc');
    front.press.page(LONG, ['a:1']);
    const got = await shown;
    expect(got.kind === 'page' && got.page.answer.variants.identity.head).toContain('no-store');
    expect(front.store.entries).toBe(0);
    await front.disk.close();
    expect(await front.disk.find('/preview/1.abc')).toBeNull();
  });

  test('anything, in development', async () => {
    const dev = front.inDevelopment();
    for (const text of ['واحد', 'اثنان']) {
      const shown = dev.show('/');
      front.press.page(text);
      expect(await seen(shown)).toBe(`render: ${text}`);
    }
    for (const text of ['واحد', 'اثنان']) {
      const shown = dev.show('/none');
      front.press.last.end({ kind: 'missing' });
      expect([text, await seen(shown)]).toEqual([text, 'missing']);
    }
    expect(front.press.turns).toHaveLength(4);
    expect(front.store.entries).toBe(0);
  });
});

const LONG = 'خبر عاجل من المدينة. '.repeat(500);
