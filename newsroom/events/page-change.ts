import type { LivePlaces } from './event-types';
import {
  articleKey,
  besideKey,
  dayKey,
  galleryKey,
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

/** The change of pages that carry one of these keys; who carries them beside is aged. */
export function staleChange(stale: PageKey[]): PageChange {
  return { stale, withdrawn: [], aged: stale.map(besideKey) };
}

/** The change when a story appears in these places (or, with `withdraws`, leaves them). */
export function changeOfPlaces(
  id: number | string,
  places: LivePlaces[],
  { withdraws }: { withdraws: boolean },
): PageChange {
  const keys = new Set([...textKeys(id), KEY.latest, ...places.flatMap(listKeys)]);
  return { ...staleChange([...keys]), withdrawn: withdraws ? withdrawnKeys(id) : [] };
}

/**
 * The change when a story that readers see gets another text, section, tag, writer or picture. In
 * the lists where it stays it keeps its place, and who shows it there carries its own key; so only
 * the lists that it enters or leaves are another.
 */
export function changeOfText(
  id: number | string,
  before: LivePlaces,
  after: LivePlaces,
): PageChange {
  if (before.publicAt !== after.publicAt) {
    return changeOfPlaces(id, [before, after], { withdraws: false });
  }
  const [left, entered] = [listKeys(before), listKeys(after)];
  const changed = [
    ...left.filter((key) => !entered.includes(key)),
    ...entered.filter((key) => !left.includes(key)),
  ];
  // The month's sitemap says when each of its stories was changed last.
  const month = monthKey(new Date(after.publicAt));
  return staleChange([...textKeys(id), month, ...changed]);
}

/** A story that must not be shown again is shown nowhere, beside another neither. */
export function withdrawnKeys(id: number | string): PageKey[] {
  return [articleKey(id), besideKey(articleKey(id))];
}

/**
 * The change when a picture gets another file, or (with `withdraws`) leaves readers' sight. The
 * front page prefers stories with a picture, and the sitemaps of `months` name the address of one
 * that stands above a story.
 */
export function changeOfPicture(
  id: number,
  months: string[],
  { withdraws }: { withdraws: boolean },
): PageChange {
  const own = pictureKey(id);
  const stale = [own, KEY.front, ...months.map((month): PageKey => `y:${month}`)];
  return { ...staleChange(stale), withdrawn: withdraws ? [own, besideKey(own)] : [] };
}

/** What shows a story's own words or facts, wherever it stands. */
function textKeys(id: number | string): PageKey[] {
  return [articleKey(id), KEY.front, KEY.search, KEY.sitemap, KEY.news, KEY.corrections];
}

/** The lists that hold a story, and the pictures that are public because of it. */
function listKeys(places: LivePlaces): PageKey[] {
  const { sectionId, tagIds, writerIds, pictureIds, galleryIds, publicAt } = places;
  const at = new Date(publicAt);
  return [
    sectionKey(sectionId),
    ...tagIds.map(tagKey),
    ...writerIds.map(writerKey),
    ...pictureIds.map(pictureKey),
    ...galleryIds.map(galleryKey),
    dayKey(at),
    monthKey(at),
  ];
}
