import { beforeAll } from 'vitest';
import { db } from '@/newsroom/db/client';
import { memorySearch } from './memory-search';
import { describeSearchProvider } from './search-contract';

beforeAll(async () => {
  await db().$executeRaw`CREATE TABLE notes (id bigserial PRIMARY KEY, note jsonb NOT NULL)`;
});

// So that nothing in the interface is PostgreSQL's alone.
const memory = memorySearch();
describeSearchProvider('an engine of its own', { provider: memory, settle: memory.settle });
