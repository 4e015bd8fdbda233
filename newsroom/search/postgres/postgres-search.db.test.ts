import { expect, test } from 'vitest';
import { NOON } from '@/tests/factories';
import { describeSearchProvider } from '@/tests/search-contract';
import { parseQuery } from '../parse-query';
import { postgresSearch } from './postgres-search';

describeSearchProvider('PostgreSQL', { provider: postgresSearch, settle: () => Promise.resolve() });

test.each(['1_1_-99999999999999_1', '1_1_-999999999999999_1', '1_1_999999999999999_1'])(
  'no place that an address may name is an error: %s',
  async (after) => {
    const query = parseQuery('فنار');
    const found = await postgresSearch.find(
      { query, match: 'all', filters: {}, sort: 'relevance', from: { after }, limit: 1 },
      NOON,
    );
    expect(found.next).toBeNull();
  },
);
