export interface RobotsPolicy {
  /** Absolute. */
  readonly sitemapUrls: readonly string[];
  /** Product tokens of robots that may read nothing, as their owners publish them: `GPTBot`. */
  readonly refusedRobots: readonly string[];
}

/** `/robots.txt` by RFC 9309. */
export function robotsTxt(policy: RobotsPolicy): string {
  const groups = [
    ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`)],
    refusal(policy.refusedRobots),
    policy.sitemapUrls.map((url) => `Sitemap: ${oneToken(url)}`),
  ];
  const texts = groups.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** One group for all of them (RFC 9309, 2.1). */
function refusal(robots: readonly string[]): string[] {
  if (robots.length === 0) return [];
  return [...robots.map((robot) => `User-agent: ${oneToken(robot)}`), 'Disallow: /'];
}

// A path closes whatever begins with it: without `$`, `?` or the slash, a section «/search-and-rescue» would go too.
const CLOSED = ['/admin$', '/admin?', '/admin/', '/api/', '/preview/', '/search$', '/search?'];

/** A setting must not write lines of its own. */
function oneToken(value: string): string {
  return value.replace(/[\s\p{C}#]+/gu, '');
}
