import type { Instrumentation } from 'next';
import { loggedPath } from '@/log';
import { log } from '@/web/log';

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
