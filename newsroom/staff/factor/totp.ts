import { Secret, TOTP } from 'otpauth';

/** RFC 6238, as every authenticator app has it: SHA-1, six digits, half a minute. */
const PERIOD_MS = 30_000;
const SHAPE = { algorithm: 'SHA1', digits: 6, period: PERIOD_MS / 1000 } as const;
/** RFC 4226, 4: 160 bits are recommended. */
const SECRET_BYTES = 20;

/** A new secret, in Base32. */
export function newFactorSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/**
 * The half-minute whose code this is: the present one, the one before or the one after, for clocks
 * that go wrong. Null for any other code.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ secret, ...SHAPE });
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / PERIOD_MS) + delta;
}

/** What the QR code says to the app (Key URI Format). */
export function factorAddress(secret: string, issuer: string, account: string): string {
  return new TOTP({ secret, issuer, label: account, ...SHAPE }).toString();
}
