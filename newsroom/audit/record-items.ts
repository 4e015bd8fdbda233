import { z } from 'zod';
import { db } from '../db/client';
import { change } from '../events/changes';
import { nameNouns } from './name-nouns';
import type { RecordRow } from './record-sql';
import type { RecordItem } from './views';

const stored = z.looseObject({ changes: z.array(change).catch([]).default([]) });

/** Rows of the log with the names of people and nouns. */
export async function recordItems(rows: RecordRow[]): Promise<RecordItem[]> {
  const ids = rows.flatMap(({ staffId }) => staffId ?? []);
  const [people, aboutOf] = await Promise.all([
    db().staff.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, name: true },
    }),
    nameNouns(rows),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const data = stored.safeParse(row.data).data;
    const { changes = [], ...facts } = data ?? {};
    return {
      id: row.id.toString(),
      at: row.at.toISOString(),
      type: row.type,
      by: row.staffId === null ? null : { id: row.staffId, name: names.get(row.staffId) ?? '' },
      about: aboutOf(row),
      changes,
      facts,
    };
  });
}
