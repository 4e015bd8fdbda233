import { env } from '@/env';
import { EMBED_ORIGINS } from '@/newsroom/articles/body/embeds';
import { KEY, type PageKey } from '@/newsroom/events/page-keys';
import { finishAnswer } from './answer';
import { NO_CDN, type Cdn, type CdnKind } from './cdn';
import { decodeBrotli, encodeAll, type Encoded } from './encodings';
import type { DiskCopy } from './disk-copies';
import { readerHeaders, SPECULATION } from './headers';
import { hubIn } from './hub-in';
import { isBrand, isFeed, isPrivate, isSearch, isUnlisted, statusOf } from './page-kinds';
import type { Page } from './page-store';
import type { Rendering } from './render';

export type RenderedPage = Extract<Rendering, { kind: 'page' }>;

/** How a page names the frames of other houses (components/site/media/other-house). */
const framesFrom = (origin: string) => `data-frame="${origin}/`;

interface PageFacts {
  type: string;
  keys: PageKey[] | null;
  lastPage: number | null;
  found: number | null;
  /** In the place of what its address says. */
  status?: number | null;
  style: string;
}

/** Makes a rendering a page: compressed, with its headers. */
export async function finishPage(
  address: string,
  rendering: RenderedPage,
  cdn: Cdn = NO_CDN,
): Promise<Page> {
  const { body, keys, ...facts } = rendering;
  const encoded = await encodeAll(body, rendering.type);
  return pageOf(address, encoded, { ...facts, keys }, cdn);
}

/** What of a page goes on disk; null for one that is not compressed. */
export function diskCopyOf(page: Page, { type, style }: RenderedPage): DiskCopy | null {
  const { address, answer, keys, lastPage } = page;
  const br = answer.variants.br?.body;
  return br ? { address, type, style, lastPage, keys: [...keys], br } : null;
}

/** Makes a copy from disk a page again. */
export async function restorePage(copy: DiskCopy, cdn: Cdn = NO_CDN): Promise<Page> {
  const { address, br, ...kept } = copy;
  // Searches have no copies.
  const facts = { ...kept, found: null };
  const identity = await decodeBrotli(br);
  return pageOf(address, { identity, br }, facts, cdn);
}

function pageOf(address: string, encoded: Encoded, facts: PageFacts, cdn: Cdn): Page {
  const status = facts.status ?? statusOf(address);
  const keys = new Set([...(facts.keys ?? []), KEY.all]);
  // What does not say what it shows cannot be purged.
  const isForCdn = status === 200 && facts.keys !== null && !isPrivate(address);
  const answer = finishAnswer(status, encoded, {
    ...readerHeaders({ style: facts.style, frames: framesIn(encoded.identity) }),
    ...(facts.type.startsWith('text/html') && SPECULATION),
    'Content-Type': facts.type,
    // Papers and pictures are made for others to show.
    ...(!facts.type.startsWith('text/html') && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    'Cache-Control': cacheControl(address, status),
    ...(isFeed(address) && hubLink(address, encoded.identity)),
    ...(isUnlisted(address) && { 'X-Robots-Tag': 'noindex' }),
    ...(status === 503 && { 'Retry-After': '10' }),
    ...(isForCdn && cdn.headers(keys, kindOf(address))),
  });
  return { address, answer, keys, lastPage: facts.lastPage, found: facts.found };
}

/** Where a feed's followers are told of its changes (WebSub, 4): what the feed itself names. */
function hubLink(address: string, feed: Buffer): Record<string, string> {
  const hub = hubIn(feed);
  return hub ? { Link: `<${hub}>; rel="hub", <${env().SITE_URL}${address}>; rel="self"` } : {};
}

function framesIn(html: Buffer): string[] {
  return EMBED_ORIGINS.filter((origin) => html.includes(framesFrom(origin)));
}

function kindOf(address: string): CdnKind {
  return isSearch(address) ? 'search' : 'page';
}

// Browsers may keep a page, and ask each time whether it is still the one.
function cacheControl(address: string, status: number): string {
  if (isBrand(address) && status === 200) return 'public, max-age=31536000, immutable';
  return isPrivate(address) || status !== 200 ? 'no-store' : 'public, max-age=0, must-revalidate';
}
