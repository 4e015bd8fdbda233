import { db } from '../db/client';
import { noteShown } from '../events/shown-keys';
import { clipKeys, clipSelect, clipView, deskClip, type ClipRow } from '../media/clip-view';
import type { ClipView } from '../media/views';
import type { Body } from './body/blocks';

/** Films and recordings by the media id that the text names. */
export type BodyClips = Record<number, ClipView>;

/** The own films and recordings of a text as readers have them now. */
export async function bodyClips(body: Body, now: Date): Promise<BodyClips> {
  const rows = await readRows(body);
  noteShown(...rows.flatMap(clipKeys));
  return byId(rows, (row) => clipView(row, now));
}

/** The same for the desk: every one, under addresses for staff. */
export async function deskBodyClips(body: Body): Promise<BodyClips> {
  return byId(await readRows(body), deskClip);
}

async function readRows(body: Body): Promise<ClipRow[]> {
  const ids = body.flatMap((block) =>
    block.type === 'video' || block.type === 'audio' ? [block.mediaId] : [],
  );
  if (ids.length === 0) return [];
  return db().media.findMany({ where: { id: { in: ids } }, select: clipSelect });
}

function byId(rows: ClipRow[], view: (row: ClipRow) => ClipView | null): BodyClips {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const shown = view(row);
      return shown ? [[row.id, shown]] : [];
    }),
  );
}
