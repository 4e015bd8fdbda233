import { expect, test } from 'vitest';
import { NOON } from '@/tests/factories';
import { acceptsHref } from '../articles/body/accepts-href';
import { db } from '../db/client';
import { checkLinks } from './check-links';
import { readLinkChecks } from './link-checks';

test('a link that a text may hold and that leads nowhere keeps no other from being tried', async () => {
  const urls = ['https://', 'https://[/', 'http://127.0.0.1/'];
  expect(urls.every(acceptsHref)).toBe(true);
  await checkLinks({ urls }, () => NOON);
  const found = await readLinkChecks(db(), urls);
  expect(found.map(({ url, standing }) => [url, standing]).sort()).toEqual(
    urls.map((url) => [url, 'unreachable']).sort(),
  );
});
