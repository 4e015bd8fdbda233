import type { IncomingMessage } from 'node:http';
import { clientOf } from './client-of';
import type { Counters } from './counters';
import { isReader } from './is-reader';
import type { Reading } from './reader';
import { searchNoter } from './search-noter';

/** What is counted of how a reader was answered. */
export type Heard = 'onPage' | 'onRedirect' | 'onMissing';

/** Counts poor searches, redirects that are followed, and addresses that people ask for in vain. */
export function readerNotes(
  request: IncomingMessage,
  { searches, redirects, missed }: Counters,
): Pick<Reading, Heard> {
  const onPage = searchNoter(request, searches);
  if (request.method !== 'GET') return { onPage };
  return {
    onPage,
    onRedirect: redirects.count,
    onMissing: () => {
      const { headers, url = '/' } = request;
      if (!isReader(headers)) return;
      const userAgent = headers['user-agent'] ?? '';
      missed.count(
        { target: url, referrer: headers.referer ?? '' },
        { address: clientOf(request), userAgent },
      );
    },
  };
}
