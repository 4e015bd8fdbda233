import type { Instrumentation } from 'next';
import { SLOW_QUERY } from '@/delivery/press-messages';
import { loggedPath } from '@/log';
import { onSlowQuery } from '@/newsroom/db/slow-queries';
import { log } from '@/web/log';

/** Logs what the database was slow to answer. */
export function reportSlowQueries(): void {
  onSlowQuery((query) => {
    log.warn(query, 'slow query');
    process.send?.(SLOW_QUERY);
  });
}

let lastReported = '';

/** Logs what a page, a handler or an action threw past its guard. */
export const reportError: Instrumentation.onRequestError = (error, request, context) => {
  const requestId = String(request.headers['x-request-id'] ?? '');
  // React meets an error of a server component a second time while it writes the page.
  const report = `${requestId} ${digestOf(error)}`;
  if (report === lastReported) return;
  lastReported = report;
  log.error(
    {
      requestId,
      err: error,
      method: request.method,
      path: loggedPath(request.path),
      route: context.routePath,
      kind: context.routeType,
    },
    'unexpected error while answering',
  );
};

/** Next's name for an error: the same for the same message and place. */
function digestOf(error: unknown): string {
  return error instanceof Error && 'digest' in error ? String(error.digest) : String(error);
}
