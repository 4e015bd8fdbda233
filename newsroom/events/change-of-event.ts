import { liveChange, mediaChange, merged, movedStories, type NewEvent } from './event-types';
import {
  changeOfPicture,
  changeOfPlaces,
  changeOfText,
  staleChange,
  withdrawnKeys,
  type PageChange,
} from './page-change';
import {
  articleKey,
  bylineKey,
  galleryKey,
  KEY,
  ownPageKey,
  pictureKey,
  sectionKey,
  tagKey,
  tagNameKey,
  writerKey,
  type PageKey,
} from './page-keys';

/** An event as it lies in the database: a newer instance may have written what this one does not know. */
export interface StoredEvent {
  id: bigint;
  at: Date;
  type: string;
  nounId: string;
  data: unknown;
}

// A scheduled story too is not seen before its time; what happens then is a turn (list-turns.ts).
const NOTHING: PageChange = { stale: [], withdrawn: [] };
const EVERYTHING: PageChange = { stale: [KEY.all], withdrawn: [] };

/** What an event changes on the pages that readers see. */
export function changeOfEvent({ type, nounId, data }: StoredEvent): PageChange {
  return changeOf({ type, nounId, data } as NewEvent);
}

function changeOf(event: NewEvent): PageChange {
  switch (event.type) {
    case 'article.published':
    case 'article.imported':
      return changeOfLive(event.nounId, event.data, { withdraws: false });
    case 'article.retracted':
    case 'article.archived':
      return changeOfLive(event.nounId, event.data, { withdraws: true });
    case 'article.breaking':
      return staleChange([articleKey(event.nounId), KEY.front, KEY.breaking]);
    case 'section.created':
    case 'section.changed':
    case 'section.moved':
    case 'section.deleted':
      return staleChange([KEY.sections]);
    case 'section.emptied':
      return changeOfStories(Number(event.nounId), event.data);
    case 'menu.changed':
      return staleChange([KEY.menus]);
    case 'tag.changed':
    case 'tag.deleted':
      return staleChange([tagNameKey(Number(event.nounId)), KEY.search]);
    case 'tag.merged':
      return changeOfMerge(event, tagKey, tagNameKey);
    case 'writer.changed':
    case 'writer.deleted':
      return staleChange([bylineKey(Number(event.nounId)), KEY.search]);
    case 'writer.merged':
      return changeOfMerge(event, writerKey, bylineKey);
    case 'media.changed':
      return staleChange([pictureKey(Number(event.nounId))]);
    case 'media.cut':
      return changeOfMedia(event.nounId, event.data, { withdraws: false });
    case 'media.rights':
      return changeOfMedia(event.nounId, event.data, { withdraws: !event.data.usable });
    case 'media.replaced':
    case 'media.deleted':
      return changeOfMedia(event.nounId, event.data, { withdraws: true });
    case 'gallery.changed':
    case 'gallery.deleted':
      return staleChange([galleryKey(Number(event.nounId))]);
    case 'dictionary.saved':
    case 'dictionary.deleted':
      return staleChange([KEY.search]);
    case 'settings.changed':
      return changeOfSettings(event.nounId);
    case 'page.changed':
      // Its name stands in the foot of every page.
      return staleChange([ownPageKey(event.nounId), KEY.settings]);
    case 'article.created':
    case 'article.saved':
    case 'article.submitted':
    case 'article.returned':
    case 'article.approved':
    case 'article.scheduled':
    case 'article.unscheduled':
    case 'article.taken':
    case 'article.released':
    case 'article.expiry':
    case 'article.embargo':
    case 'article.trashed':
    case 'article.restored':
    case 'article.assigned':
    case 'view.saved':
    case 'view.changed':
    case 'view.deleted':
    case 'template.saved':
    case 'template.renamed':
    case 'template.deleted':
    case 'article.moved':
    case 'article.tagged':
    case 'article.withdrawn':
    case 'article.deleted':
    case 'article.reverted':
    case 'article.named':
    case 'article.handedOver':
    case 'article.takenOver':
    case 'article.transferred':
    case 'note.created':
    case 'note.replied':
    case 'note.edited':
    case 'note.resolved':
    case 'note.reopened':
    case 'note.deleted':
    case 'preview.created':
    case 'preview.revoked':
    case 'tag.created':
    case 'writer.created':
    case 'media.uploaded':
    case 'media.recut':
    case 'gallery.created':
    case 'redirect.created':
    case 'redirect.changed':
    case 'redirect.deleted':
    case 'redirect.imported':
    case 'redirect.exported':
    case 'missed.dismissed':
    case 'checklist.changed':
    case 'search.dismissed':
    case 'staff.created':
    case 'staff.changed':
    case 'staff.disabled':
    case 'staff.enabled':
    case 'invitation.created':
    case 'invitation.renewed':
    case 'invitation.revoked':
    case 'invitation.accepted':
    case 'session.started':
    case 'session.ended':
    case 'session.refused':
    case 'session.confirmed':
    case 'password.changed':
    case 'password.resetAsked':
    case 'password.reset':
    case 'factor.enabled':
    case 'factor.removed':
    case 'factor.recovered':
    case 'factor.codesRenewed':
    case 'factor.required':
    case 'mail.configured':
    case 'mail.tested':
    case 'mail.retried':
    case 'session.failures':
    case 'access.refused':
    case 'audit.exported':
    case 'audit.dropped':
      return NOTHING;
    default:
      return unknown(event);
  }
}

/** What shows each group of settings; what every page shows is in none of these. */
const SHOWN_SETTINGS: Record<string, PageKey[]> = {
  look: [KEY.look],
  logo: [KEY.look],
  icons: [KEY.look],
  home: [KEY.home],
  robots: [KEY.robots],
  feeds: [KEY.feeds],
  announcing: [KEY.announcing],
  retention: [],
};

function changeOfSettings(group: string): PageChange {
  const keys = Object.hasOwn(SHOWN_SETTINGS, group) ? SHOWN_SETTINGS[group] : [KEY.all];
  return keys?.length ? staleChange(keys) : NOTHING;
}

function changeOfLive(
  id: string,
  data: unknown,
  { withdraws }: { withdraws: boolean },
): PageChange {
  const known = liveChange.safeParse(data);
  if (!known.success) return { ...EVERYTHING, withdrawn: withdrawnKeys(id) };
  const { before, after } = known.data;
  if (before && after) return changeOfText(id, before, after);
  const places = [before, after].filter((one) => one !== null);
  return changeOfPlaces(id, places, { withdraws });
}

function changeOfMedia(id: string, data: unknown, how: { withdraws: boolean }): PageChange {
  const known = mediaChange.safeParse(data);
  const change = changeOfPicture(Number(id), known.data?.months ?? [], how);
  return known.success ? change : { ...EVERYTHING, withdrawn: change.withdrawn };
}

// Their lists meet, and what names either names the one that is left.
function changeOfMerge(
  { nounId, data }: { nounId: string; data: unknown },
  listKey: (id: number) => PageKey,
  nameKey: (id: number) => PageKey,
): PageChange {
  const known = merged.safeParse(data);
  if (!known.success) return EVERYTHING;
  const ids = [Number(nounId), ...(known.data.intoId === null ? [] : [known.data.intoId])];
  return staleChange([...ids.flatMap((id) => [listKey(id), nameKey(id)]), KEY.search]);
}

// Each has another address from then on.
function changeOfStories(from: number, data: unknown): PageChange {
  const known = movedStories.safeParse(data);
  if (!known.success) return EVERYTHING;
  const { toId, articleIds, months } = known.data;
  return staleChange([
    ...[from, toId].map(sectionKey),
    ...articleIds.map(articleKey),
    ...months.map((month): PageKey => `y:${month}`),
    ...[KEY.front, KEY.search, KEY.news, KEY.corrections, KEY.sitemap],
  ]);
}

/** Whoever adds a type to the union is sent here by the compiler; a newer instance's type comes at run time. */
function unknown(_event: never): PageChange {
  return EVERYTHING;
}
