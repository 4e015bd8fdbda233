import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { articleFacts } from './lock-article';
import { isPublic, wasEverPublic } from './article-state';

export type FoundAddress =
  | { state: 'public'; address: string }
  | { state: 'gone'; retraction: { title: string; at: string; reason: string } | null };

/**
 * What stands under an article's number: its canonical address while it is public; gone, with the
 * reason when it was retracted; null when readers never saw it.
 */
export async function findAddress(id: number, now: Date): Promise<FoundAddress | null> {
  noteShown(articleKey(id), KEY.sections);
  const row = await db().article.findUnique({
    where: { id },
    include: {
      liveSection: { select: { slug: true } },
      liveRevision: { select: { title: true } },
      workingCopy: { select: { dirty: true, baseRevisionId: true } },
    },
  });
  if (!row?.workingCopy) return null;
  const facts = articleFacts(row, row.workingCopy);
  if (isPublic(facts, now) && row.liveSection) {
    return { state: 'public', address: `/${row.liveSection.slug}/${id}` };
  }
  if (!wasEverPublic(facts, now)) return null;
  const { retractedAt, retractionReason } = row;
  return {
    state: 'gone',
    retraction: retractedAt
      ? {
          title: row.liveRevision?.title ?? '',
          at: retractedAt.toISOString(),
          reason: retractionReason ?? '',
        }
      : null,
  };
}
