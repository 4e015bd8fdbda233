import { db } from '../db/client';
import { noteShown } from '../events/shown-keys';
import { deskView } from '../media/desk-picture';
import { pictureKeys, pictureSelect, pictureView, type PictureRow } from '../media/picture-view';
import type { PictureView } from '../media/views';
import type { Body } from './body/blocks';
import { bodyMediaIds } from './shown-media';

/** Pictures by the media id that the text names. */
export type BodyPictures = Record<number, PictureView>;

/** The pictures of a text as readers see them now. */
export async function bodyPictures(body: Body, now: Date): Promise<BodyPictures> {
  const rows = await readRows(body);
  noteShown(...rows.flatMap(pictureKeys));
  return byId(rows, (row) => pictureView(row, now));
}

/** The same for the desk: every picture, under addresses for staff. */
export async function deskBodyPictures(body: Body): Promise<BodyPictures> {
  return byId(await readRows(body), (row) => deskView(row));
}

async function readRows(body: Body): Promise<PictureRow[]> {
  const ids = bodyMediaIds(body);
  if (ids.length === 0) return [];
  return db().media.findMany({ where: { id: { in: ids } }, select: pictureSelect });
}

function byId(rows: PictureRow[], view: (row: PictureRow) => PictureView | null): BodyPictures {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const shown = view(row);
      return shown ? [[row.id, shown]] : [];
    }),
  );
}
