import { db } from '../db/client';
import { pictureSelect } from '../media/picture-view';
import { sectionRef } from '../sections/section-ref';
import { bylineNames } from '../writers/byline-names';
import { deskListItem, deskListSelect, type DeskListRow, type DeskNames } from './desk-rows';
import type { DeskListItem } from './desk-views';

/**
 * The rows of these articles in this order, with what they name; what is not there is left out.
 * Lists find their numbers first: one that sorted whole rows would join them all before it cuts.
 */
export async function readDeskRows(
  ids: bigint[],
): Promise<{ rows: DeskListRow[]; names: DeskNames }> {
  const found = await db().workingCopy.findMany({
    where: { articleId: { in: ids } },
    select: deskListSelect,
  });
  const byId = new Map(found.map((row) => [row.articleId, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  return { rows, names: await readNames(rows) };
}

/** Views of these articles, in this order. */
export async function readDeskItems(ids: bigint[], now: Date): Promise<DeskListItem[]> {
  const { rows, names } = await readDeskRows(ids);
  return rows.map((row) => deskListItem(row, names, now));
}

async function readNames(rows: DeskListRow[]): Promise<DeskNames> {
  const people = rows.flatMap(({ updatedById, article }) => [
    updatedById,
    article.createdById,
    article.workStateById,
    article.reviewerId,
    article.assigneeId,
    article.assignedById,
  ]);
  const [staff, sections, pictures, bylines] = await Promise.all([
    find(people, (where) => db().staff.findMany({ where, select: { id: true, name: true } })),
    find(
      rows.map(({ sectionId }) => sectionId),
      (where) => db().section.findMany({ where, select: sectionRef }),
    ),
    find(
      rows.map(({ pictureId }) => pictureId),
      (where) => db().media.findMany({ where, select: pictureSelect }),
    ),
    bylineNames(rows.flatMap(({ writerIds }) => writerIds)),
  ]);
  return {
    people: new Map(staff.map(({ id, name }) => [id, name])),
    sections: byNumber(sections),
    pictures: byNumber(pictures),
    bylines,
  };
}

async function find<T>(
  ids: (number | null)[],
  query: (where: { id: { in: number[] } }) => Promise<T[]>,
): Promise<T[]> {
  const some = [...new Set(ids)].filter((id) => id !== null);
  return some.length > 0 ? query({ id: { in: some } }) : [];
}

function byNumber<T extends { id: number }>(rows: T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
