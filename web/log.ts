import { headers } from 'next/headers';
import type { Logger } from 'pino';
import { createLog, lineOutput } from '@/log';

/** Structured log of the press. */
// On standard error: the press's standard output is Next's own chatter.
export const log = createLog('press', lineOutput(2));

/** The log with the name that the front gave to the request being answered. */
export async function requestLog(): Promise<Logger> {
  const requestId = (await headers()).get('x-request-id');
  return requestId ? log.child({ requestId }) : log;
}
