import type { LivePlaces } from './event-types';
import {
  articleKey,
  dayKey,
  KEY,
  monthKey,
  pictureKey,
  sectionKey,
  tagKey,
  writerKey,
  type PageKey,
} from './page-keys';

/** What changed for readers. */
export interface PageChange {
  /** Pages that carry one of these are rendered again before the next reader gets them. */
  stale: PageKey[];
  /** Pages that carry one of these must not be shown again, not even where nothing newer can be had. */
  withdrawn: PageKey[];
  /** Pages that carry one of these are shown on while newer ones are rendered. */
  aged?: PageKey[];
}

/** The change when a story appears, changes or leaves in these places. */
export function changeOfPlaces(
  id: number | string,
  places: LivePlaces[],
  { withdraws }: { withdraws: boolean },
): PageChange {
  const keys = new Set<PageKey>([
    articleKey(id),
    KEY.front,
    KEY.latest,
    KEY.search,
    KEY.sitemap,
    KEY.news,
  ]);
  for (const { sectionId, tagIds, writerIds, pictureIds, publicAt } of places) {
    const at = new Date(publicAt);
    for (const key of [
      sectionKey(sectionId),
      ...tagIds.map(tagKey),
      ...writerIds.map(writerKey),
      ...pictureIds.map(pictureKey),
      dayKey(at),
      monthKey(at),
    ]) {
      keys.add(key);
    }
  }
  return { stale: [...keys], withdrawn: withdraws ? [articleKey(id)] : [] };
}
