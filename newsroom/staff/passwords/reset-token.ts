import { env } from '@/env';

/** For how long a link to set a password opens. */
export const RESET_MS = 30 * 60_000;

/** The link in the letter. */
export function resetAddress(token: string): string {
  return `${env().SITE_URL}/admin/sign-in/reset?token=${token}`;
}
