import { createHash, randomBytes } from 'node:crypto';

/** How many a person is given. */
const RECOVERY_CODES = 10;

// Base32 of Crockford: no letter looks like a digit.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 120 bits: with 112 and more a plain hash is enough (ASVS 5.0, 6.5.2). */
const LETTERS = 24;

/** New recovery codes, as they are shown: six groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, newCode);
}

/** What is kept of a code, however it was typed; null for what cannot be one. */
export function hashRecoveryCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (code.length !== LETTERS) return null;
  return createHash('sha256').update(code).digest('hex');
}

function newCode(): string {
  const letters = [...randomBytes(LETTERS)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}
