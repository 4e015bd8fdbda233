import { liveChange, mediaChange, type NewEvent } from './event-types';
import {
  changeOfPicture,
  changeOfPlaces,
  changeOfText,
  staleChange,
  withdrawnKeys,
  type PageChange,
} from './page-change';
import { articleKey, galleryKey, KEY, ownPageKey, pictureKey } from './page-keys';

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
      return staleChange([KEY.sections]);
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
      return staleChange([KEY.all]);
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
    case 'checklist.changed':
    case 'search.dismissed':
    case 'staff.created':
    case 'staff.disabled':
    case 'session.started':
    case 'session.ended':
      return NOTHING;
    default:
      return unknown(event);
  }
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

/** Whoever adds a type to the union is sent here by the compiler; a newer instance's type comes at run time. */
function unknown(_event: never): PageChange {
  return EVERYTHING;
}
