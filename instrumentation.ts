import type { Instrumentation } from 'next';
import { SLOW_QUERY } from '@/delivery/press-messages';
import { loggedPath } from '@/log';
import { onSlowQuery } from '@/newsroom/db/slow-queries';
import { log } from '@/web/log';

/** Next calls this once, before the press answers anything. */
export function register(): void {
  onSlowQuery((query) => {
    log.warn(query, 'slow query');
    process.send?.(SLOW_QUERY);
  });
}

/** What a page, a handler or an action threw past its guard; Next calls this before it answers. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  log.error(
    {
      requestId: request.headers['x-request-id'],
      err: error,
      method: request.method,
      path: loggedPath(request.path),
      route: context.routePath,
      kind: context.routeType,
    },
    'unexpected error while answering',
  );
};
