import { createHash } from 'node:crypto';
import { isProduction } from '@/env';
import { THEME_SCRIPT } from '@/enhance/theme-script';

const THEME_HASH = hashOf(THEME_SCRIPT);

/** What readers' pages may load; of inline text only the theme script and this page's style. */
function readerPolicy(style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}'`,
    `style-src 'self'${style && ` 'sha256-${hashOf(style)}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Headers of everything that leaves the front. */
export function commonHeaders(): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isProduction() && {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    }),
  };
}

/** Headers of readers' answers. `style` is the text of the page's style element, if it has one. */
export function readerHeaders(style = ''): Record<string, string> {
  return { ...commonHeaders(), 'Content-Security-Policy': readerPolicy(style) };
}

/**
 * The desk's policy. Next reads the nonce from the request's header and puts it on its scripts.
 * Inline styles are allowed because the rich-text editor sets them.
 */
export function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
