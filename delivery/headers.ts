import { createHash } from 'node:crypto';
import { isProduction } from '@/env';
import { EARLY_PRESS_SCRIPT } from '@/enhance/early-press-script';
import { THEME_SCRIPT } from '@/enhance/theme-script';

const THEME_HASH = hashOf(THEME_SCRIPT);
const EARLY_PRESS_HASH = hashOf(EARLY_PRESS_SCRIPT);

/** What readers' pages may load; of inline text only the theme script and this page's style. */
function readerPolicy({ style, frames }: PageContent): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}'`,
    styleSource(style),
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

function styleSource(style: string): string {
  return `style-src 'self'${style && ` 'sha256-${hashOf(style)}'`}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * What no page of ours asks a browser for, our own frames and scripts included. Of the players of
 * other houses four are let through (enhance/other-house.ts): they do not stand here. Only names that
 * browsers know: another one is an error on the console.
 */
const NEVER_USED = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const NO_DEVICES = NEVER_USED.map((feature) => `${feature}=()`).join(', ');

/** For what is no page: whatever somebody makes a browser take it for, it loads and frames nothing. */
const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Headers of everything that leaves the front; pages have a policy of their own on top. What others
 * may show (media, icons, pictures for links) says so itself.
 */
export function commonHeaders(): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Content-Security-Policy': BARE_POLICY,
    'Permissions-Policy': NO_DEVICES,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
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
 * Style attributes are allowed, because React writes them into the document (a progress bar, a crop);
 * style elements only with the nonce. Of inline scripts, beside Next's, only the theme's and
 * the one that keeps early presses.
 */
export function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}' 'sha256-${EARLY_PRESS_HASH}' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    // For browsers that do not know the two below.
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
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
export function previewHeaders(style = ''): Record<string, string> {
  const policy = [
    "default-src 'none'",
    styleSource(style),
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
