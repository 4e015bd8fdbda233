import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rendered } from '@/tests/page-factory';
import { openPages, seen, type OpenPages } from '@/tests/open-pages';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

const LONG = 'خبر عاجل من المدينة. '.repeat(100);

let front: OpenPages;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  // The caches hold on to this object, which fake timers would replace.
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  front = await openPages();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await front.close();
});

const purge = (...stale: string[]): Promise<void> => front.pages.apply({ stale, withdrawn: [] });
const withdraw = (...withdrawn: string[]): Promise<void> =>
  front.pages.apply({ stale: ['front'], withdrawn });

/** Asks, and lets the press fail. */
async function failing(address: string): Promise<string> {
  const shown = front.pages.show(address);
  front.press.fail();
  return seen(shown);
}

describe('a rendering that fails', () => {
  test('keeps the good bytes and shows them as stale', async () => {
    await front.fill('/', 'خبر');
    await purge('front');
    expect(await failing('/')).toBe('stale: خبر');
    expect(front.store.entries).toBe(1);
  });

  test('without any bytes says so, with the reason', async () => {
    const shown = front.pages.show('/');
    front.press.fail('too many wait');
    expect(await shown).toEqual({ kind: 'unavailable', reason: 'too many wait' });
  });

  test('is not tried again for a second, and then is', async () => {
    await front.fill('/', 'خبر');
    await purge('front');
    await failing('/');
    expect(await seen(front.pages.show('/'))).toBe('stale: خبر');
    expect(front.press.turns).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1001);
    const shown = front.pages.show('/');
    front.press.page('جديد');
    expect(await seen(shown)).toBe('render: جديد');
  });

  test('of an aged page, behind the answer, is paused as well', async () => {
    await front.fill('/', 'أمس');
    await front.pages.apply({ stale: [], withdrawn: [], aged: ['front'] });
    await front.pages.show('/');
    front.press.fail();
    await vi.advanceTimersByTimeAsync(1);
    expect(await seen(front.pages.show('/'))).toBe('memory: أمس');
    expect(front.press.turns).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1001);
    await front.pages.show('/');
    expect(front.press.turns).toHaveLength(3);
  });

  test('of a page that is sent at once, too', async () => {
    expect(front.pages.atOnce('/prepared/gone')).toBeUndefined();
    front.press.fail();
    await vi.advanceTimersByTimeAsync(1);
    front.pages.atOnce('/prepared/gone');
    expect(front.press.turns).toHaveLength(1);
  });

  test('by an error of our own is a failure like any other', async () => {
    await front.fill('/', 'أمس');
    await front.pages.apply({ stale: [], withdrawn: [], aged: ['front'] });
    await front.pages.show('/');
    front.press.last.reject(new Error('no memory left'));
    await vi.advanceTimersByTimeAsync(1001);
    await purge('front');
    const shown = front.pages.show('/');
    front.press.last.reject(new Error('no memory left'));
    expect(await seen(shown)).toBe('stale: أمس');
  });

  test('serves everybody who waited with the same failure', async () => {
    const readers = [front.pages.show('/'), front.pages.show('/')];
    front.press.last.start();
    await purge('front');
    readers.push(front.pages.show('/'));
    front.press.fail();
    expect(await Promise.all(readers.map(seen))).toEqual(Array(3).fill('unavailable'));
    expect(front.press.turns).toHaveLength(1);
  });
});

describe('a rendering that takes longer than the patience', () => {
  test('is answered from stale, and kept when it comes', async () => {
    await front.fill('/', 'قديم');
    await purge('front');
    const shown = front.pages.show('/');
    await vi.advanceTimersByTimeAsync(2001);
    expect(await seen(shown)).toBe('stale: قديم');
    front.press.page('جديد');
    await vi.waitFor(() => expect(front.pages.fresh('/')).toBeDefined(), PATIENCE);
    expect(await seen(front.pages.show('/'))).toBe('memory: جديد');
    expect(front.press.turns).toHaveLength(2);
  });

  test('is waited for while others are rendered: in a rush late is better than old', async () => {
    await front.fill('/', 'قديم');
    await purge('front');
    const shown = front.pages.show('/');
    for (const address of ['/local', '/latest']) {
      await vi.advanceTimersByTimeAsync(1500);
      await front.fill(address, 'أخرى');
    }
    await vi.advanceTimersByTimeAsync(1500);
    front.press.turns.findLast((turn) => turn.address === '/')?.end(rendered('جديد'));
    expect(await seen(shown)).toBe('render: جديد');
  });

  test('is waited for by who has nothing else', async () => {
    const shown = front.pages.show('/');
    await vi.advanceTimersByTimeAsync(9000);
    front.press.page('خبر');
    expect(await seen(shown)).toBe('render: خبر');
  });

  test('and then fails harms nobody', async () => {
    await front.fill('/', 'قديم');
    await purge('front');
    const shown = front.pages.show('/');
    await vi.advanceTimersByTimeAsync(2001);
    front.press.fail();
    expect(await seen(shown)).toBe('stale: قديم');
    expect(await seen(front.pages.show('/'))).toBe('stale: قديم');
  });
});

describe('what is withdrawn', () => {
  test('is shown no more, neither from memory nor from disk', async () => {
    await front.fill('/local/5', LONG, ['a:5']);
    await withdraw('a:5');
    expect(front.store.entries).toBe(0);
    expect(await failing('/local/5')).toBe('unavailable');
    const again = await front.restart();
    const shown = again.pages.show('/local/5');
    again.press.fail();
    expect(await seen(shown)).toBe('unavailable');
  });

  test('while somebody waits is not what he gets', async () => {
    await front.fill('/local/5', LONG, ['a:5', 'today']);
    await purge('a:5');
    const shown = front.pages.show('/local/5');
    front.press.last.start();
    await withdraw('a:5');
    await vi.advanceTimersByTimeAsync(2001);
    expect(await seen(shown)).toBe('unavailable');
  });

  test('comes back with no rendering that was begun before', async () => {
    const before = front.pages.show('/local/5');
    front.press.last.start();
    await withdraw('a:5');
    front.press.page(LONG, ['a:5']);
    await before;
    expect(await failing('/local/5')).toBe('unavailable');
  });

  test('is not read from disk while its deletion is under way', async () => {
    await front.fill('/local/5', LONG, ['a:5']);
    await front.disk.close();
    const again = await front.restart();
    const shown = again.pages.show('/local/5');
    again.press.fail();
    const withdrawal = again.pages.apply({ stale: [], withdrawn: ['a:5'] });
    const later = again.pages.show('/local/5');
    again.press.fail();
    expect(await Promise.all([seen(shown), seen(later)])).toEqual(['unavailable', 'unavailable']);
    await withdrawal;
    expect(again.store.entries).toBe(0);
  });
});

describe('the copies on disk', () => {
  test('are shown as stale after a restart when nothing can be rendered', async () => {
    await front.fill('/', LONG);
    const again = await front.restart();
    const shown = again.pages.show('/');
    again.press.fail();
    expect(await seen(shown)).toBe(`stale: ${LONG}`);
    await vi.advanceTimersByTimeAsync(1001);
    const later = again.pages.show('/');
    again.press.page('جديد');
    expect(await seen(later)).toBe('render: جديد');
  });

  test('do not take the place of what was rendered meanwhile', async () => {
    await front.fill('/', LONG);
    const again = await front.restart();
    const shown = again.pages.show('/');
    again.press.fail();
    const find = again.disk.find.bind(again.disk);
    vi.spyOn(again.disk, 'find').mockImplementation(async (address) => {
      again.pages.atOnce(address);
      await vi.advanceTimersByTimeAsync(1001);
      again.pages.atOnce(address);
      again.press.page('جديد');
      await vi.waitFor(() => expect(again.pages.fresh(address)).toBeDefined(), PATIENCE);
      return find(address);
    });
    await shown;
    expect(await seen(again.pages.show('/'))).toBe('memory: جديد');
  });

  test('hold no search, and in development nobody reads them', async () => {
    await front.fill('/search?q=x', LONG, ['search']);
    await front.fill('/', LONG);
    await front.disk.close();
    expect(await front.disk.find('/search?q=x')).toBeNull();
    const find = vi.spyOn(front.disk, 'find');
    const dev = front.inDevelopment();
    front.store.drop('/');
    const shown = dev.show('/');
    front.press.fail();
    expect(await seen(shown)).toBe('unavailable');
    expect(find).not.toHaveBeenCalled();
  });
});

describe('an address that the press does not know', () => {
  const missing = async (address: string): Promise<string> => {
    const shown = front.pages.show(address);
    front.press.last.end({ kind: 'missing' });
    return seen(shown);
  };

  test('costs one rendering for five seconds', async () => {
    expect(await missing('/tag/9')).toBe('missing');
    expect(await seen(front.pages.show('/tag/9'))).toBe('missing');
    expect(front.press.turns).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5001);
    expect(await missing('/tag/9')).toBe('missing');
    expect(front.press.turns).toHaveLength(2);
  });

  test('is asked for again after any purge, also one while the press said so', async () => {
    await missing('/tag/9');
    await purge('a:1');
    const shown = front.pages.show('/tag/9');
    front.press.last.start();
    await purge('a:2');
    front.press.last.end({ kind: 'missing' });
    await shown;
    const later = front.pages.show('/tag/9');
    front.press.page('وسم', ['t:9']);
    expect(await seen(later)).toBe('render: وسم');
  });

  test('leaves nothing behind that could come back', async () => {
    await front.fill('/tag/9', LONG, ['t:9']);
    await purge('t:9');
    await missing('/tag/9');
    await vi.advanceTimersByTimeAsync(5001);
    expect(await failing('/tag/9')).toBe('unavailable');
  });

  test('and one that moved neither', async () => {
    await front.fill('/old', LONG, ['s:9']);
    await purge('s:9');
    const shown = front.pages.show('/old');
    front.press.last.end({ kind: 'moved', location: '/new' });
    expect(await shown).toEqual({ kind: 'moved', location: '/new' });
    expect(await failing('/old')).toBe('unavailable');
  });
});
