import { z } from 'zod';
import { sameValue } from '@/newsroom/articles/same-value';
import { oneLine } from '@/newsroom/own-pages/one-line';
import { openEntries, type LeftEntries, type LeftOf } from '../../../device/left-entries';
import { anySizeBody } from '../../../rich-text/any-size-body';

/** What a form of an own page says. */
const words = z.object({ title: z.string(), lead: z.string(), body: anySizeBody });

const keptPage = words.extend({
  /** ISO 8601. */
  at: z.iso.datetime(),
  /** The version of the page that it was written on. */
  version: z.number(),
});

export type PageWords = z.infer<typeof words>;
export type KeptPage = z.infer<typeof keptPage>;
export type LeftPage = LeftOf<KeptPage>;

/** The unsaved words of one person in one own page, on this device. */
export function openKeptPages(
  storage: Storage | null,
  { staffId, slug, screen }: { staffId: number; slug: string; screen: string },
): LeftEntries<KeptPage> {
  const prefix = `matbaa.page.${staffId}.${slug}.`;
  return openEntries(storage, { prefix, screen }, (json) => keptPage.parse(json));
}

/** The newest one that says more than the page does; those that say nothing new are forgotten. */
export function leftPage(kept: LeftEntries<KeptPage>, saved: PageWords): LeftPage | null {
  for (const entry of kept.left()) {
    if (!sameValue(asStored(entry), asStored(saved))) return entry;
    kept.forget(entry);
  }
  return null;
}

/** The words alone. */
export function wordsOf({ title, lead, body }: PageWords): PageWords {
  return { title, lead, body };
}

/** Words as the server keeps them; a body is read in this form. */
function asStored({ title, lead, body }: PageWords): PageWords {
  return { title: oneLine(title), lead: oneLine(lead), body };
}
