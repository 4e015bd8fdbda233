import { hashLinkToken } from '../secrets/link-token';

/** What of a token is stored, in hexadecimal; null for what is none. */
export function hashInvitationToken(token: string): string | null {
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? hashLinkToken(token) : null;
}

/** The path at which an invitation is accepted. */
export function invitationPath(token: string): string {
  return `/admin/invitation/${token}`;
}
