import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { PUBLICATION_KEY, storedPublication, type StoredPublication } from './stored-publication';

/** What the newspaper says of itself, for who may change it. */
export interface DeskSettings {
  publication: StoredPublication;
  /** The one that a change has to name; 0 while nobody has changed anything. */
  version: number;
}

/** The settings as they are edited. */
export async function getSettings(actor: Actor): Promise<DeskSettings> {
  authorize(actor, 'settings.edit');
  const row = await db().setting.findUnique({ where: { key: PUBLICATION_KEY } });
  return { publication: storedPublication.parse(row?.value ?? {}), version: row?.version ?? 0 };
}
