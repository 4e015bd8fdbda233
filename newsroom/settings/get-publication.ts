import { env } from '@/env';
import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { PUBLICATION_KEY, storedPublication, type StoredPublication } from './stored-publication';

export type Publication = StoredPublication & { url: string; language: 'ar' };

/** Name, tongue, digits and clock of the newspaper; `url` has no slash at its end. */
export async function getPublication(): Promise<Publication> {
  noteShown(KEY.settings);
  const row = await db().setting.findUnique({ where: { key: PUBLICATION_KEY } });
  return { ...storedPublication.parse(row?.value ?? {}), url: env().SITE_URL, language: 'ar' };
}
