import type { ServerResponse } from 'node:http';
import { isMigrated } from '@/newsroom/health/is-migrated';
import { commonHeaders } from './headers';

/** Alive: this process answers. Ready: the database answers too and is migrated. */
export async function sendHealth(response: ServerResponse, check: 'live' | 'ready'): Promise<void> {
  const well = check === 'live' || (await isMigrated().catch(() => false));
  response.writeHead(well ? 200 : 503, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(well ? 'ok\n' : 'unavailable\n');
}
