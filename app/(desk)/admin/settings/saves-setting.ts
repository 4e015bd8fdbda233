import type { z } from 'zod';
import type { SettingGroup } from '@/newsroom/settings/setting-group';
import { updateSetting } from '@/newsroom/settings/update-setting';
import type { StaffActor } from '@/newsroom/staff/actor';
import { keepEntered } from '../keep-entered';

/** What a form of the settings sends, each field as text. */
type Entered = Record<string, string>;

/**
 * Saves a group of settings from what its form sent; what was typed goes back with a refusal.
 *
 * @param fieldsOf the group's fields, where the form sends them otherwise
 */
export function savesSetting<Shape extends z.ZodRawShape>(
  group: SettingGroup<Shape>,
  fieldsOf: (entered: Entered) => Record<string, unknown> = (entered) => entered,
) {
  return (actor: StaffActor, entered: Entered, now: Date): Promise<{ version: number }> =>
    keepEntered(entered, () => updateSetting(actor, group, withVersion(entered, fieldsOf), now));
}

const withVersion = (
  entered: Entered,
  fieldsOf: (entered: Entered) => Record<string, unknown>,
): Record<string, unknown> => ({ ...fieldsOf(entered), version: entered.version });

/** The lines of a text, without empty ones. */
export function linesOf(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
