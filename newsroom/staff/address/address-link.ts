import { env } from '@/env';
import { hashLinkToken } from '../../secrets/link-token';

/** For how long a link to take a new e-mail address over works. */
const ADDRESS_MS = 30 * 60_000;

/** The link in the letter. */
export function addressLink(token: string): string {
  return `${env().SITE_URL}/admin/profile/address?token=${token}`;
}

/** The condition for what may still be taken over, whatever its link. */
export function openChange(now: Date) {
  return { createdAt: { gte: new Date(now.getTime() - ADDRESS_MS) } };
}

/** The condition for what this link takes over for this person. */
export function linkedChange(staffId: number, token: string, now: Date) {
  return { ...openChange(now), staffId, tokenHash: hashLinkToken(token) };
}
