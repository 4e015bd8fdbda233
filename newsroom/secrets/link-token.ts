import { createHash, randomBytes } from 'node:crypto';

/** What stands in a link that opens something once: 256 random bits, in base64url. Stored nowhere. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it, in hexadecimal. Needs no salt: nobody guesses it. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
