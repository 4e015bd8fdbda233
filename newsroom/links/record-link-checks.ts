import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { linkKey } from './link-checks';
import type { LinkStanding } from './link-standing';

/** Keeps what was found behind links. Records no event: nothing of the newspaper has changed. */
export async function recordLinkChecks(
  actor: Actor,
  found: { url: string; standing: LinkStanding }[],
  now: Date,
): Promise<void> {
  authorize(actor, 'links.record');
  await write(actor, now, async (tx) => {
    for (const { url, standing } of found) {
      const key = linkKey(url);
      const answer = { standing, checkedAt: now };
      await tx.linkCheck.upsert({
        where: { key },
        create: { key, url, ...answer },
        update: answer,
      });
    }
  });
}
