import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/env';
import { PrismaClient, type Prisma } from './generated/client';
import { reportQuery } from './slow-queries';

export type Tx = Prisma.TransactionClient;

// Hot reload in development makes modules anew; the connections must not multiply with them.
const kept = globalThis as { matbaaPrisma?: PrismaClient };

/** The process's one Prisma client, connected on first use. */
export function db(): PrismaClient {
  kept.matbaaPrisma ??= connect();
  return kept.matbaaPrisma;
}

function connect(): PrismaClient {
  const client = new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5000,
      application_name: 'matbaa',
    }),
    // The other formats print the arguments of a failed call, and those are people's words.
    errorFormat: 'minimal',
    log: [{ emit: 'event', level: 'query' }],
  });
  const limit = env().SLOW_QUERY_MS;
  client.$on('query', (query) => reportQuery(query, limit));
  return client;
}

/** Closes the connections; the next db() opens new ones. */
export async function closeDb(): Promise<void> {
  await kept.matbaaPrisma?.$disconnect();
  kept.matbaaPrisma = undefined;
}
