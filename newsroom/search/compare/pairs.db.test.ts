import { expect, test } from 'vitest';
import { db } from '../../db/client';
import { comparePairs } from './compare-search';
import { readPairs } from './read-pairs';

test.each(['golden.tsv', 'more-pairs.tsv'])(
  'through the database every pair of %s is answered right',
  async (file) => {
    const pairs = readPairs(new URL(`../../arabic/search/${file}`, import.meta.url));
    const [ours] = await db().$transaction((tx) => comparePairs(tx, pairs), { timeout: 30_000 });
    expect(ours).toMatchObject({ engine: 'ours', right: pairs.length, wrong: [] });
  },
);
