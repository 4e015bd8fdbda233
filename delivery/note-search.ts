import type { IncomingMessage } from 'node:http';
import { clientOf } from './client-of';
import { isReader } from './is-reader';
import type { Page } from './page-store';
import type { SearchCounter } from './search-counter';

/** Counts a page of results that a person has asked for, wherever the front had it from. */
export function noteSearch(page: Page, request: IncomingMessage, searches: SearchCounter): void {
  if (page.found === null || request.method !== 'GET' || !isReader(request.headers)) return;
  const reader = { address: clientOf(request), userAgent: request.headers['user-agent'] ?? '' };
  searches.count({ address: page.address, found: page.found }, reader);
}
