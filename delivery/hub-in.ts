/** What a feed says of itself stands before its first story. */
const HEAD = 8192;
const FIRST_STORY = /<item>|"items":/;
const HUBS = [
  /<atom:link href="([^"]*)" rel="hub"\/>/,
  /"hubs":\[\{"type":"WebSub","url":"([^"\\]*)"/,
];

/** The hub that a feed names, RSS or JSON; null for none. */
export function hubIn(feed: Buffer): string | null {
  const [head = ''] = feed.toString('utf8', 0, HEAD).split(FIRST_STORY, 1);
  for (const pattern of HUBS) {
    const found = pattern.exec(head)?.[1];
    if (found) return found.replaceAll('&amp;', '&');
  }
  return null;
}
