import type { IncomingMessage } from 'node:http';
import { findInvitation } from '@/newsroom/staff/find-invitation';

const ADDRESS = /^\/admin\/invitation\/([^/?]+)\/?(?:\?|$)/;

/** What stands in place of an invitation that opens nothing: the press's page, and its status. */
interface ClosedDoor {
  path: string;
  status: 404 | 410;
}

/**
 * Why an invitation's link opens nothing. One that was accepted, revoked or has expired is gone; any
 * other there never was. Null where it is open, or no invitation is meant.
 */
export async function closedInvitation(
  { url = '' }: Pick<IncomingMessage, 'url'>,
  now: Date,
): Promise<ClosedDoor | null> {
  const token = ADDRESS.exec(url)?.[1];
  if (token === undefined) return null;
  const standing = (await findInvitation(token, now))?.standing ?? 'unknown';
  if (standing === 'open') return null;
  const path = `/admin/prepared/invitation-${standing}`;
  return { path, status: standing === 'unknown' ? 404 : 410 };
}
