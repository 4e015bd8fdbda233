'use client';

import { feedWords as words } from '@/messages/ar-machines';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { FEWEST_ENTRIES, MOST_ENTRIES } from '@/newsroom/settings/feed-limits';
import type { FeedsSetting } from '@/newsroom/settings/feeds';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextField } from '../text-field.client';
import { ChoiceField } from './choice-field.client';
import { SavedInstead } from './saved-instead.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

/** What feeds give to programs. */
export function FeedsForm({
  setting: { value, version },
  digits,
  action,
}: {
  setting: DeskSetting<FeedsSetting>;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  const number = (n: number): string => formatNumber(n, { digits });
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{words.title}</legend>
        <ChoiceField
          name="content"
          label={words.content}
          value={value.content}
          choices={[
            { value: 'full', word: words.full, note: words.fullNote },
            { value: 'excerpt', word: words.excerpt, note: words.excerptNote },
          ]}
        />
        <TextField
          name="entries"
          label={words.entries}
          hint={words.entriesHint(number(FEWEST_ENTRIES), number(MOST_ENTRIES))}
          defaultValue={value.entries}
          inputMode="numeric"
          dir="ltr"
          required
        />
        <SavedInstead name="entries" />
      </fieldset>
      <SettingsSave />
    </ActionForm>
  );
}
