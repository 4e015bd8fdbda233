import { getAttributeValue } from 'domutils';
import type { Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A page as a robot reads it. */
export interface CrawledPage {
  path: string;
  status: number;
  type: string;
  robots: string;
  text: string;
  title: string;
  headings: number;
  canonical: string | null;
  isListed: boolean;
  structured: string[];
  /** `datetime` of its times. */
  times: string[];
  shareImage: string;
  /** Addresses of this site that it links to, without their fragments. */
  links: string[];
}

const AT_ONCE = 6;
/** For staff, for one person, or without an end: what a search finds is another page for every word. */
const NOT_FOLLOWED = /^\/(?:admin|api|preview|search)(?:[/?]|$)/;

/** Opens every page that can be reached from the front page by links, each once. */
export async function crawl(site: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const known = new Set(['/']);
  const waiting = ['/'];
  const open = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await openPage(site, path);
      pages.set(path, page);
      for (const link of page.links) {
        if (known.has(link) || NOT_FOLLOWED.test(link)) continue;
        known.add(link);
        waiting.push(link);
      }
    }
  };
  // Whoever finds nothing waiting has ended, though another may be finding more: a next round takes it.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, open));
  return pages;
}

async function openPage(site: string, path: string): Promise<CrawledPage> {
  const answer = await fetch(site + path, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const text = await answer.text();
  const facts = { path, status: answer.status, type, text };
  const html = parseDocument(type.startsWith('text/html') ? text : '').children;
  const all = (test: (element: Element) => boolean) => DomUtils.findAll(test, html);
  const named = (name: string) => all((element) => element.name === name);
  const meta = (name: string): string =>
    named('meta').find(({ attribs }) => (attribs.name ?? attribs.property) === name)?.attribs
      .content ?? '';
  const robots = `${meta('robots')} ${answer.headers.get('x-robots-tag') ?? ''}`;
  const canonical = named('link').find(({ attribs }) => attribs.rel === 'canonical');
  return {
    ...facts,
    robots,
    title: named('title').map(DomUtils.textContent).join(''),
    headings: named('h1').length,
    canonical: canonical ? (getAttributeValue(canonical, 'href') ?? '') : null,
    isListed: !robots.includes('noindex'),
    structured: named('script')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .map(DomUtils.textContent),
    times: named('time').map(({ attribs }) => attribs.datetime ?? ''),
    shareImage: meta('og:image'),
    links: all(({ name }) => name === 'a' || name === 'link')
      .filter(({ attribs }) => attribs.rel !== 'preconnect')
      .flatMap(({ attribs }) => pathWithin(site, path, attribs.href) ?? []),
  };
}

function pathWithin(site: string, base: string, href = ''): string | null {
  if (href.startsWith('#') || !URL.canParse(href, site + base)) return null;
  const url = new URL(href, site + base);
  return url.origin === new URL(site).origin ? url.pathname + url.search : null;
}
