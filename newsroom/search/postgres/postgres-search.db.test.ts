import { describeSearchProvider } from '@/tests/search-contract';
import { postgresSearch } from './postgres-search';

describeSearchProvider('PostgreSQL', { provider: postgresSearch, settle: () => Promise.resolve() });
