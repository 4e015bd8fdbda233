import { z } from 'zod';
import type { Clock } from '../jobs/job';
import { SYSTEM } from '../staff/actor';
import { recordLinkChecks } from './record-link-checks';
import { tryLink } from './try-link';

// Whatever a text may hold: of what is no address, to try it says so.
const payloadOf = z.object({ urls: z.array(z.string()).max(50) });

/** How many are asked at the same time. */
const SIDE_BY_SIDE = 5;

/** Background work: tries links and keeps what was found, a few at a time. */
export async function checkLinks(payload: unknown, clock: Clock): Promise<void> {
  const { urls } = payloadOf.parse(payload);
  for (let at = 0; at < urls.length; at += SIDE_BY_SIDE) {
    const some = urls.slice(at, at + SIDE_BY_SIDE);
    const found = await Promise.all(
      some.map(async (url) => ({ url, standing: await tryLink(url) })),
    );
    await recordLinkChecks(SYSTEM, found, clock());
  }
}
