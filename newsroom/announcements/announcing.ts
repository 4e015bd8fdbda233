import { z } from 'zod';
import { env } from '@/env';
import type { Tx } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { webAddress } from '../settings/publication-form';
import { readSetting } from '../settings/read-setting';
import type { SettingGroup, SettingOf } from '../settings/setting-group';

const form = z
  .object({
    /** Hub of the feeds (WebSub), told of every change and named in the feeds; empty: none. */
    hub: z.literal('').or(webAddress),
    /** Whether search engines are told of changes (IndexNow). */
    indexNow: z.enum(['on', 'off']),
    /** The key under which they are told; it is public, at `/KEY.txt`. */
    key: z.literal('').or(z.string().regex(/^[A-Za-z0-9-]{8,128}$/, 'indexNowKeyWrong')),
  })
  .refine(({ indexNow, key }) => indexNow === 'off' || key !== '', {
    path: ['key'],
    message: 'indexNowKeyWrong',
  });

/** Who is told of changes. While nobody has set it, what the environment says holds. */
export const ANNOUNCING = {
  key: 'announcing',
  form,
  defaults: () => {
    const { WEBSUB_HUB: hub = '', INDEXNOW_KEY: key = '' } = env();
    return { hub, indexNow: key ? 'on' : 'off', key };
  },
} satisfies SettingGroup<typeof form.shape>;

export type AnnouncingSetting = SettingOf<typeof ANNOUNCING>;

/**
 * Who is told, for the work that tells and for feeds, which name the hub; null: nobody. `tx` as in
 * readSetting.
 */
export async function getAnnouncing(
  tx?: Tx,
): Promise<{ hub: string | null; indexNowKey: string | null }> {
  noteShown(KEY.announcing);
  const { hub, indexNow, key } = await readSetting(ANNOUNCING, tx);
  return { hub: hub || null, indexNowKey: indexNow === 'on' ? key : null };
}
