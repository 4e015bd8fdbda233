'use client';

import { announcingWords as words } from '@/messages/ar-machines';
import { sentenceDigits, type DigitSystem } from '@/newsroom/arabic/digits';
import type { AnnouncingSetting } from '@/newsroom/announcements/announcing';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextField } from '../text-field.client';
import { ChoiceField } from './choice-field.client';
import { SavedInstead } from './saved-instead.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

/** Who is told of what is new. */
export function AnnouncingForm({
  setting: { value, version },
  freshKey,
  digits,
  action,
}: {
  setting: DeskSetting<AnnouncingSetting>;
  /** A key that nobody else has, for who has none yet. */
  freshKey: string;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="setf">
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{words.title}</legend>
        <p className="hint">{words.note}</p>
        <TextField
          name="hub"
          type="url"
          label={words.hub}
          hint={words.hubHint}
          defaultValue={value.hub}
          dir="ltr"
        />
        <SavedInstead name="hub" />
        <ChoiceField
          name="indexNow"
          label={words.indexNow}
          value={value.indexNow}
          choices={[
            { value: 'on', word: words.on, note: words.onNote },
            { value: 'off', word: words.off, note: words.offNote },
          ]}
        />
        <TextField
          name="key"
          label={words.key}
          hint={sentenceDigits(words.keyHint, digits)}
          defaultValue={value.key || freshKey}
          autoComplete="off"
          dir="ltr"
        />
        <SavedInstead name="key" />
      </fieldset>
      <SettingsSave />
    </ActionForm>
  );
}
