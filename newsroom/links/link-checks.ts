import { createHash } from 'node:crypto';
import type { Tx } from '../db/client';
import { LINK_STANDINGS, type LinkStanding } from './link-standing';

const HOUR_MS = 3_600_000;

/** How long an answer counts: what is there stays longer than what is not. */
const KEPT_MS: Record<LinkStanding, number> = {
  alive: 24 * HOUR_MS,
  dead: HOUR_MS,
  unreachable: HOUR_MS,
};

export interface LinkCheckRow {
  url: string;
  standing: LinkStanding;
  checkedAt: Date;
}

/** The key under which the answer for an address is kept. */
export function linkKey(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

/** The last answers for these addresses, however old; those never asked for are missing. */
export async function readLinkChecks(tx: Tx, urls: string[]): Promise<LinkCheckRow[]> {
  if (urls.length === 0) return [];
  const rows = await tx.linkCheck.findMany({ where: { key: { in: urls.map(linkKey) } } });
  return rows.flatMap(({ url, standing, checkedAt }) => {
    const known = LINK_STANDINGS.find((one) => one === standing);
    return known ? [{ url, standing: known, checkedAt }] : [];
  });
}

/** Those of the addresses whose answer is missing or too old, in their order. */
export function staleLinks(urls: string[], checks: LinkCheckRow[], now: Date): string[] {
  const fresh = new Set(
    checks
      .filter(({ standing, checkedAt }) => now.getTime() - checkedAt.getTime() < KEPT_MS[standing])
      .map(({ url }) => url),
  );
  return urls.filter((url) => !fresh.has(url));
}
