import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newPage, textOf } from '@/tests/page-factory';
import { DenserPages } from './denser-pages';
import { PageStore, type KeptPage } from './page-store';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

const TEXT = Array.from({ length: 400 }, (_, at) => `<p>فقرة ${at * 7919} من الخبر</p>`).join('');

let denser: DenserPages;
let page: KeptPage;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  denser = new DenserPages();
  const store = new PageStore({ maxBytes: 1_000_000, isPinned: () => false });
  store.keep(await newPage('/latest', ['latest'], TEXT), 'fresh');
  page = store.get('/latest') ?? expect.fail();
});

afterEach(() => vi.useRealTimers());

const bytes = (): number => page.answer.variants.br?.body.length ?? expect.fail();

test('a page that stays and is read gets smaller, says the same, and has another tag', async () => {
  const before = bytes();
  const tag = page.answer.variants.br?.etag ?? expect.fail();
  const denserTag = tag.replace(/-br"$/, '-denser"');
  vi.setSystemTime(Date.now() + 10_001);
  denser.noteRead(page);
  await vi.waitUntil(() => bytes() < before, PATIENCE);
  expect(textOf(page)).toBe(TEXT);
  const { br, identity } = page.answer.variants;
  expect(br?.head.join(' ')).toContain(`ETag ${denserTag} Content-Length ${bytes()}`);
  expect(br?.unchangedHead).toContain(denserTag);
  // Whoever has the text under the former tag need not fetch it again.
  expect(br?.etag).toBe(tag);
  expect(identity.etag).toMatch(/-identity"$/);
});

test('one that has only just come is left as it is, and so is one that has changed', async () => {
  const before = bytes();
  denser.noteRead(page);
  page.freshness = 'stale';
  vi.setSystemTime(Date.now() + 10_001);
  denser.noteRead(page);
  const other = { ...page, freshness: 'fresh' as const };
  await untilDenser(other);
  expect(bytes()).toBe(before);
});

test('bytes that cannot be read again stay as they are, and the next page has its turn', async () => {
  const { br } = page.answer.variants;
  if (br) br.body = Buffer.from('no brotli');
  vi.setSystemTime(Date.now() + 10_001);
  denser.noteRead(page);
  const other = await settledPage('/local');
  await untilDenser(other);
  expect(String(page.answer.variants.br?.body)).toBe('no brotli');
});

/** Between two pages there is a rest. */
async function untilDenser(other: KeptPage): Promise<void> {
  const before = other.answer.variants.br?.body.length ?? 0;
  const isDenser = (): boolean => {
    denser.noteRead(other);
    return (other.answer.variants.br?.body.length ?? before) < before;
  };
  await vi.waitUntil(isDenser, PATIENCE);
}

async function settledPage(address: string): Promise<KeptPage> {
  const kept = await newPage(address, ['latest'], TEXT);
  return { ...kept, freshness: 'fresh', keptAt: Date.now() - 10_001 };
}
