import { z } from 'zod';
import { MOST_MONTHS } from './most-months';
import type { SettingGroup, SettingOf } from './setting-group';

const form = z.object({
  /** How long it is known in which hour a story was opened how often; the stories' totals stay. */
  viewMonths: z.coerce
    .number<number | string>('monthsWrong')
    .int('monthsWrong')
    .min(1, 'monthsWrong')
    .max(MOST_MONTHS, 'monthsWrong'),
});

/** How long figures are kept. */
export const RETENTION = {
  key: 'retention',
  form,
  // A month can be compared with that of the year before.
  defaults: () => ({ viewMonths: 13 }),
} satisfies SettingGroup<typeof form.shape>;

export type RetentionSetting = SettingOf<typeof RETENTION>;
