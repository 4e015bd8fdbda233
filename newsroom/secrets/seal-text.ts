import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/env';

/** What a text is sealed for: one that was sealed for one thing cannot be opened for another. */
type Purpose = 'mail' | 'mail settings' | 'second factor';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D, 8.2: 96 bits. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a text for the database: AES-256-GCM under a key that HKDF-SHA-256 derives from
 * AUTH_SECRET. `of` names the row that it belongs to; elsewhere it cannot be opened.
 * Shape: `v1.` and nonce, tag and ciphertext in base64url.
 */
export function sealText(purpose: Purpose, of: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(purpose), nonce);
  cipher.setAAD(Buffer.from(of));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/**
 * The text again; null when it was sealed for something else, was changed, or AUTH_SECRET is another
 * one now.
 */
export function openText(purpose: Purpose, of: string, sealed: string): string | null {
  const [version, content = ''] = sealed.split('.');
  const bytes = Buffer.from(content, 'base64url');
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, keyOf(purpose), bytes.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(of));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const open = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([open, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function keyOf(purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', env().AUTH_SECRET, '', `matbaa ${purpose} v1`, 32));
}
