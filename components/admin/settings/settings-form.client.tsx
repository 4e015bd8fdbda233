'use client';

import { useRouter } from 'next/navigation';
import { ar } from '@/messages/ar';
import type { PublicationSetting } from '@/newsroom/settings/publication';
import type { DeskSetting } from '@/newsroom/settings/setting-group';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { TextAreaField, TextField } from '../text-field.client';
import type { ClockChoices } from './clock-choices';
import { ClockFields } from './clock-fields.client';
import { SavedInstead } from './saved-instead.client';
import { SettingsSave } from './settings-save.client';
import { VersionField } from './version-field.client';

/** What the newspaper says of itself; works without scripts. */
export function SettingsForm({
  setting: { value: publication, version },
  choices,
  action,
}: {
  setting: DeskSetting<PublicationSetting>;
  choices: ClockChoices;
  action: AnyFormAction;
}) {
  const router = useRouter();
  const { identity, reach, newsletter } = ar.settings;
  return (
    <ActionForm action={action} className="setf" onDone={() => router.refresh()}>
      <VersionField version={version} />
      <fieldset className="panel">
        <legend>{identity.title}</legend>
        <TextField
          name="name"
          label={identity.name}
          defaultValue={publication.name}
          maxLength={60}
          dir="auto"
          required
        />
        <SavedInstead name="name" />
        <TextField
          name="tagline"
          label={identity.tagline}
          hint={identity.taglineHint}
          defaultValue={publication.tagline}
          maxLength={120}
          dir="auto"
        />
        <SavedInstead name="tagline" />
        <TextAreaField
          name="description"
          label={identity.description}
          hint={identity.descriptionHint}
          defaultValue={publication.description}
          maxLength={300}
          rows={2}
        />
        <SavedInstead name="description" />
      </fieldset>
      <ClockFields publication={publication} choices={choices} />
      <fieldset className="panel">
        <legend>{reach.title}</legend>
        <TextField
          name="contactEmail"
          type="email"
          label={reach.email}
          hint={reach.emailHint}
          defaultValue={publication.contactEmail}
          dir="ltr"
        />
        <SavedInstead name="contactEmail" />
        <TextAreaField
          name="profileUrls"
          label={reach.profiles}
          hint={reach.profilesHint}
          defaultValue={publication.profileUrls.join('\n')}
          rows={3}
          dir="ltr"
        />
        <SavedInstead name="profileUrls" />
      </fieldset>
      <fieldset className="panel">
        <legend>{newsletter.title}</legend>
        <TextField
          name="newsletterUrl"
          type="url"
          label={newsletter.url}
          hint={newsletter.urlHint}
          defaultValue={publication.newsletterUrl}
          dir="ltr"
        />
        <SavedInstead name="newsletterUrl" />
        <TextAreaField
          name="newsletterText"
          label={newsletter.text}
          hint={newsletter.textHint}
          defaultValue={publication.newsletterText}
          maxLength={300}
          rows={2}
        />
        <SavedInstead name="newsletterText" />
      </fieldset>
      <SettingsSave />
    </ActionForm>
  );
}
