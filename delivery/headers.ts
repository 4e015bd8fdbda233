import { createHash } from 'node:crypto';
import { isProduction } from '@/env';
import { THEME_SCRIPT } from '@/enhance/theme-script';

const THEME_HASH = hashOf(THEME_SCRIPT);

/** What readers' pages may load; of inline text only the theme script and this page's style. */
function readerPolicy({ style, frames }: PageContent): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}'`,
    `style-src 'self'${style && ` 'sha256-${hashOf(style)}'`}`,
    "img-src 'self' data:",
    "media-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
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

/**
 * Names what browsers may load ahead (enhance/speculation-rules.json), for pages with links to other
 * pages. A header needs no leave in the policy, which an inline script would.
 */
export const SPECULATION = { 'Speculation-Rules': '"/assets/speculation-rules.json"' };

/** What of a page decides its policy. */
interface PageContent {
  /** The text of its style element, empty without one. */
  style: string;
  /** Origins of the films, posts and maps of other houses that it can open in frames. */
  frames: string[];
}

const PLAIN: PageContent = { style: '', frames: [] };

/** Headers of readers' answers. */
export function readerHeaders(content = PLAIN): Record<string, string> {
  return { ...commonHeaders(), 'Content-Security-Policy': readerPolicy(content) };
}

/**
 * The desk's policy. Next reads the nonce from the request's header and puts it on its scripts.
 * Inline styles are allowed because the rich-text editor sets them; of inline scripts, beside
 * Next's, only the theme's.
 */
export function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "font-src 'self'",
    // The live preview beside the text.
    "frame-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Of a working copy's page in the desk's own frame: it runs nothing, sends nothing, is kept nowhere. */
export function previewHeaders(): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  ];
  return {
    ...commonHeaders(),
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
  };
}
