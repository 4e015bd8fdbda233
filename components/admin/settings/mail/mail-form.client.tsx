'use client';

import { useRouter } from 'next/navigation';
import { mailScreen as words } from '@/messages/ar-mail';
import type { DeskMailSettings } from '@/newsroom/mail/get-mail-settings';
import { ActionForm } from '../../action-form.client';
import type { AnyFormAction } from '../../form-result';
import { SelectField } from '../../select-field.client';
import { TextField } from '../../text-field.client';
import { SettingsSave } from '../settings-save.client';
import { VersionField } from '../version-field.client';

const SECURITIES = ['starttls', 'tls', 'none'] as const;
const KEPT = {
  none: words.passwordNone,
  kept: words.passwordKept,
  lost: words.passwordLost,
} as const;

/** How letters leave the house; works without scripts. */
export function MailForm({
  settings,
  action,
}: {
  settings: DeskMailSettings;
  action: AnyFormAction;
}) {
  const router = useRouter();
  return (
    <ActionForm action={action} className="setf" onDone={() => router.refresh()}>
      <VersionField version={settings.version} />
      <fieldset className="panel">
        <legend>{words.way.title}</legend>
        <SelectField name="way" label={words.way.label} hint={words.way.hint} value={settings.way}>
          <option value="file">{words.way.file}</option>
          <option value="smtp">{words.way.smtp}</option>
        </SelectField>
        <TextField
          name="from"
          type="email"
          label={words.from}
          hint={words.fromHint}
          defaultValue={settings.from}
          dir="ltr"
          required
        />
      </fieldset>
      <fieldset className="panel">
        <legend>{words.way.smtp}</legend>
        <div className="trio">
          <TextField name="host" label={words.host} defaultValue={settings.host} dir="ltr" />
          <TextField
            name="port"
            label={words.port}
            inputMode="numeric"
            defaultValue={settings.port}
            dir="ltr"
          />
          <SelectField name="security" label={words.security} value={settings.security}>
            {SECURITIES.map((one) => (
              <option key={one} value={one}>
                {words.securities[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="hint">{words.securityHint}</p>
        <TextField
          name="user"
          label={words.user}
          hint={words.userHint}
          defaultValue={settings.user}
          autoComplete="off"
          dir="ltr"
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          hint={KEPT[settings.password]}
          autoComplete="new-password"
          dir="ltr"
        />
      </fieldset>
      <SettingsSave saved={words.saved} />
    </ActionForm>
  );
}
