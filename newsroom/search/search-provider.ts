import { postgresSearch } from './postgres/postgres-search';
import type { SearchProvider } from './provider';

/** The engine that finds stories for readers. */
export const searchProvider: SearchProvider = postgresSearch;
