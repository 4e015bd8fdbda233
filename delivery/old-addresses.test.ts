import { expect, test, vi } from 'vitest';
import { findExactRedirect } from '@/newsroom/redirects/find-redirect';
import { BloomFilter } from './bloom-filter';
import { OldAddresses } from './old-addresses';

vi.mock('@/newsroom/redirects/find-redirect', () => ({
  findExactRedirect: vi.fn(),
  listPrefixRedirects: () =>
    Promise.resolve([{ id: 3, fromPath: '/local', kind: 'prefix', toPath: '/city' }]),
}));
vi.mock('@/newsroom/redirects/list-old-paths', () => ({
  async *listOldPaths() {
    yield { fromPaths: ['/2019/old', '/local'], lastId: 3 };
  },
  listOldPathsOf: () => Promise.resolve(['/2020/new']),
}));

const asked = vi.mocked(findExactRedirect);

test('a stranger that passes the filter costs one query, until old addresses are added', async () => {
  vi.spyOn(BloomFilter.prototype, 'mayHave').mockReturnValue(true);
  asked.mockResolvedValue(null);
  const addresses = new OldAddresses();
  await addresses.load();
  for (let turn = 0; turn < 3; turn += 1) expect(await addresses.find('/2020/new')).toBeNull();
  expect(asked).toHaveBeenCalledTimes(1);
  await addresses.learn([7]);
  asked.mockResolvedValue({ id: 9, fromPath: '/2020/new', kind: 'exact', toPath: '/latest' });
  expect(await addresses.find('/2020/new')).toEqual({ id: 9, toPath: '/latest' });
  vi.restoreAllMocks();
});

test('a branch is found in memory, without a query', async () => {
  asked.mockReset();
  const addresses = new OldAddresses();
  await addresses.load();
  expect(await addresses.find('/local/feed.xml?page=2')).toEqual({
    id: 3,
    toPath: '/city/feed.xml?page=2',
  });
  expect(await addresses.find('/localities')).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
