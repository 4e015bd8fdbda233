import type { IncomingMessage } from 'node:http';
import { closedInvitation } from './closed-invitation';

/**
 * The press's page and status for a screen of the desk that is not there or failed: with a status of
 * its own Next sends an empty shell that only its scripts can fill. Null where that does not apply.
 */
export async function preparedForDesk(
  request: IncomingMessage,
  fromPress: IncomingMessage,
): Promise<{ path: string; status: number } | null> {
  const status = fromPress.statusCode ?? 0;
  const isDocument =
    (request.method === 'GET' || request.method === 'HEAD') &&
    request.headers.rsc === undefined &&
    (fromPress.headers['content-type'] ?? '').startsWith('text/html');
  if (!isDocument || (status !== 404 && status < 500)) return null;
  if (status !== 404) return { path: '/admin/prepared/failed', status };
  const closed = await closedInvitation(request, new Date());
  return closed ?? { path: '/admin/prepared/not-found', status };
}
