import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';

const FETCHED_AHEAD = /prefetch|prerender|preview/i;
/** The desk's cookie (web/session-cookie): the newsroom reads its own stories all day. */
const STAFF = /(?:^|;\s*)(?:__Host-)?matbaa\.session=/;

/** Whether a beacon's headers are those of a person who reads, as far as they tell. */
export function isReader(headers: IncomingHttpHeaders): boolean {
  const userAgent = headers['user-agent'];
  if (!userAgent || isbot(userAgent)) return false;
  const ahead = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => headers[name]);
  if (FETCHED_AHEAD.test(ahead.join(' '))) return false;
  return !STAFF.test(headers.cookie ?? '');
}
