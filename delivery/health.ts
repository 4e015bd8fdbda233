import type { ServerResponse } from 'node:http';
import { isMigrated } from '@/newsroom/health/is-migrated';
import { commonHeaders } from './headers';

/**
 * Alive: this process answers. Ready: the database answers too and is migrated, and this process is
 * not about to leave.
 */
export async function sendHealth(
  response: ServerResponse,
  check: 'live' | 'ready',
  leaving: boolean,
): Promise<void> {
  const well = check === 'live' || (!leaving && (await isMigrated().catch(() => false)));
  response.writeHead(well ? 200 : 503, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(well ? 'ok\n' : 'unavailable\n');
}
