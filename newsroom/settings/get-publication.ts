import { env } from '@/env';
import type { Tx } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { PUBLICATION, type PublicationSetting } from './publication';
import { readSetting } from './read-setting';

export type Publication = PublicationSetting & { url: string; language: 'ar' };

/** Name, tongue, digits and clock of the newspaper; `url` has no slash at its end. `tx` as in readSetting. */
export async function getPublication(tx?: Tx): Promise<Publication> {
  noteShown(KEY.settings);
  return { ...(await readSetting(PUBLICATION, tx)), url: env().SITE_URL, language: 'ar' };
}
