import { env } from '@/env';
import type { ArticleFields } from '../articles/fields';
import { mediaOfFields } from '../articles/shown-media';
import type { Tx } from '../db/client';
import { readLinkChecks } from '../links/link-checks';
import { ownLinkStanding } from '../links/own-link-standing';
import { isOwnLink, ownPath } from '../links/own-path';
import { countOpenNotes } from '../notes/count-open-notes';
import { bodyLinks } from './body-links';
import type { ChecklistFacts } from './evaluate-checklist';

/** Most links of a text that are looked at. */
const MOST_LINKS = 200;

/** What the checklist has to know beside the text: pictures, links, notes. */
export async function readChecklistFacts(
  tx: Tx,
  { id, fields }: { id: number; fields: ArticleFields },
  now: Date,
): Promise<ChecklistFacts> {
  const site = env().SITE_URL;
  const hrefs = bodyLinks(fields.body)
    .slice(0, MOST_LINKS)
    .map(({ href }) => href);
  const links: ChecklistFacts['links'] = {};
  for (const href of hrefs.filter((one) => isOwnLink(one, site))) {
    const path = ownPath(href, site);
    links[href] = path === null ? 'dead' : await ownLinkStanding(tx, path, now);
  }
  const foreign = hrefs.filter((one) => !isOwnLink(one, site));
  for (const { url, standing } of await readLinkChecks(tx, foreign)) links[url] = standing;
  const pictures = await readPictures(tx, fields);
  return { pictures, links, openNotes: await countOpenNotes(id, tx), site };
}

async function readPictures(tx: Tx, fields: ArticleFields): Promise<ChecklistFacts['pictures']> {
  const { mediaIds } = mediaOfFields(fields);
  if (mediaIds.length === 0) return {};
  const words = { credit: true, licence: true } as const;
  const rows = await tx.media.findMany({
    where: { id: { in: mediaIds } },
    select: { id: true, ...words, replacedBy: { select: words } },
  });
  return Object.fromEntries(
    rows.map(({ id, replacedBy, ...named }) => {
      const { credit, licence } = replacedBy ?? named;
      return [id, { credit, isLicensed: licence !== 'unknown' }];
    }),
  );
}
