'use client';

import { retentionWords as words } from '@/messages/ar-machines';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { MOST_MONTHS } from '@/newsroom/settings/most-months';
import type { RetentionSetting } from '@/newsroom/settings/retention';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextField } from '../text-field.client';
import { SavedInstead } from './saved-instead.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

/** How long figures are kept. */
export function RetentionForm({
  setting: { value, version },
  digits,
  action,
}: {
  setting: DeskSetting<RetentionSetting>;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{words.title}</legend>
        <TextField
          name="viewMonths"
          label={words.months}
          hint={words.monthsHint(formatNumber(MOST_MONTHS, { digits }))}
          defaultValue={value.viewMonths}
          inputMode="numeric"
          dir="ltr"
          required
        />
        <SavedInstead name="viewMonths" />
      </fieldset>
      <SettingsSave saved={words.saved} />
    </ActionForm>
  );
}
