import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/env';

/** The address part of a preview link: its number and a signature, so that numbers cannot be tried. */
export function previewToken(linkId: number): string {
  return `${linkId}.${signature(linkId)}`;
}

/** The link's number, or null when the token was not made here. */
export function readPreviewToken(token: string): number | null {
  const parts = /^([1-9]\d{0,9})\.([A-Za-z0-9_-]{43})$/.exec(token);
  if (!parts?.[1] || !parts[2]) return null;
  const linkId = Number(parts[1]);
  return timingSafeEqual(Buffer.from(parts[2]), Buffer.from(signature(linkId))) ? linkId : null;
}

function signature(linkId: number): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`preview ${linkId}`).digest('base64url');
}
