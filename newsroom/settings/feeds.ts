import { z } from 'zod';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { FEWEST_ENTRIES, MOST_ENTRIES } from './feed-limits';
import { readSetting } from './read-setting';
import type { SettingGroup, SettingOf } from './setting-group';

const form = z.object({
  /** Whole texts, or the standfirst alone. */
  content: z.enum(['full', 'excerpt']),
  /** How many of the newest stories a feed holds. */
  entries: z.coerce
    .number<number | string>('entriesWrong')
    .int('entriesWrong')
    .min(FEWEST_ENTRIES, 'entriesWrong')
    .max(MOST_ENTRIES, 'entriesWrong'),
});

/** What feeds give to programs. */
export const FEEDS = {
  key: 'feeds',
  form,
  defaults: () => ({ content: 'full', entries: 20 }),
} satisfies SettingGroup<typeof form.shape>;

export type FeedsSetting = SettingOf<typeof FEEDS>;

/** The same, for feeds that readers' programs follow. */
export function getFeedSettings(): Promise<FeedsSetting> {
  noteShown(KEY.feeds);
  return readSetting(FEEDS);
}
