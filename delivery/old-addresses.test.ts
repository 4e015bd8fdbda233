import { expect, test, vi } from 'vitest';
import { findRedirect } from '@/newsroom/redirects/find-redirect';
import { BloomFilter } from './bloom-filter';
import { OldAddresses } from './old-addresses';

vi.mock('@/newsroom/redirects/find-redirect', () => ({ findRedirect: vi.fn() }));
vi.mock('@/newsroom/redirects/list-old-paths', () => ({
  async *listOldPaths() {
    yield ['/2019/old'];
  },
  listOldPathsOf: () => Promise.resolve(['/2020/new']),
}));

test('a stranger that passes the filter costs one query, until old addresses are added', async () => {
  vi.spyOn(BloomFilter.prototype, 'mayHave').mockReturnValue(true);
  const asked = vi.mocked(findRedirect).mockResolvedValue(null);
  const addresses = new OldAddresses();
  await addresses.load();
  for (let turn = 0; turn < 3; turn += 1) expect(await addresses.find('/2020/new')).toBeNull();
  expect(asked).toHaveBeenCalledTimes(1);
  await addresses.learn([7]);
  asked.mockResolvedValue({ toPath: '/latest' });
  expect(await addresses.find('/2020/new')).toEqual({ toPath: '/latest' });
});
