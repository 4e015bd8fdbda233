import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { lockOneMedia } from '../media/lock-media';
import { publishedIn } from '../media/published-in';
import { isUsable } from '../media/usable';
import { fieldsOf, type ArticleFields } from './fields';
import type { LockedArticle } from './lock-article';
import { bodyMediaIds, mediaOfFields } from './shown-media';

/**
 * The hard rules of publication about pictures: an alternative text for each, rights that hold at
 * the time of publication, and a picture for one use in one story. Refuses with RULE.
 */
export async function requirePictures(
  tx: Tx,
  article: Pick<LockedArticle, 'row' | 'copy'>,
  publishAt: Date,
): Promise<void> {
  const fields = fieldsOf(article.copy);
  const { mediaIds, galleryIds } = mediaOfFields(fields);
  if (mediaIds.length + galleryIds.length === 0) return;
  const inGalleries = await tx.galleryItem.findMany({
    where: { galleryId: { in: galleryIds } },
    select: { mediaId: true },
  });
  const rows = await tx.media.findMany({
    where: { id: { in: [...mediaIds, ...inGalleries.map(({ mediaId }) => mediaId)] } },
    include: { replacedBy: true },
    orderBy: { id: 'asc' },
  });
  const described = idsToDescribe(fields);
  const galleryPictures = new Set(inGalleries.map(({ mediaId }) => mediaId));
  const refused = new Map<string, RefusalKey>();
  for (const { replacedBy, ...named } of rows) {
    const shown = replacedBy ?? named;
    const field = fields.picture?.mediaId === named.id ? 'picture' : 'body';
    const refuse = (sentence: RefusalKey) => refused.set(field, sentence);
    if (!isUsable(shown, publishAt)) {
      // In a gallery of many one picture may leave without the story losing its point.
      if (mediaIds.includes(named.id)) refuse('pictureNotUsable');
    } else if (!shown.alt && (described.has(named.id) || galleryPictures.has(named.id))) {
      refuse('altMissing');
    } else if (
      shown.licence === 'oneUse' &&
      (await isUsedElsewhere(tx, shown.id, article.row.id))
    ) {
      refuse('pictureOneUse');
    }
  }
  const [sentence] = refused.values();
  if (sentence) throw new NewsroomError('RULE', { sentence, fields: Object.fromEntries(refused) });
}

// A film's poster and a recording say nothing that its title does not.
function idsToDescribe({ picture, body }: ArticleFields): Set<number> {
  const pictures = body.filter(({ type }) => type === 'picture');
  return new Set([...(picture ? [picture.mediaId] : []), ...bodyMediaIds(pictures)]);
}

async function isUsedElsewhere(tx: Tx, mediaId: number, articleId: bigint): Promise<boolean> {
  // Two stories that want it at the same moment follow each other.
  await lockOneMedia(tx, mediaId);
  return (await publishedIn(tx, mediaId)).some((id) => id !== Number(articleId));
}
