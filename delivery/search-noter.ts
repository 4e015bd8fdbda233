import type { IncomingMessage } from 'node:http';
import { clientOf } from './client-of';
import { isReader } from './is-reader';
import type { Page } from './page-store';
import type { SearchCounter } from './search-counter';

/** Counts a page of results that a person has asked for, wherever the front had it from. */
export function searchNoter(
  request: IncomingMessage,
  searches: SearchCounter,
): (page: Page) => void {
  return ({ address, found }) => {
    if (found === null || request.method !== 'GET' || !isReader(request.headers)) return;
    const userAgent = request.headers['user-agent'] ?? '';
    searches.count({ address, found }, { address: clientOf(request), userAgent });
  };
}
