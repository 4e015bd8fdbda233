'use client';

import { confirmWords, resetWords, securityWords } from '@/messages/ar-sign-in';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { DoneLine } from '../sign-in/done-line.client';
import { PasswordField } from '../sign-in/password-field.client';
import { SubmitButton } from '../submit-button.client';

const words = securityWords.password;

/** A new password in the place of the old one, which has to be typed too. */
export function ChangePasswordForm({
  email,
  digits,
  action,
}: {
  email: string;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <ActionForm
      action={action}
      className="ff"
      note={(seconds) => confirmWords.wait(seconds, { digits })}
    >
      {/* Password managers keep it with the password. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField name="current" label={words.current} />
      <PasswordField
        name="password"
        label={words.new}
        hint={resetWords.passwordHint}
        autoComplete="new-password"
      />
      <div className="row">
        <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
      </div>
      <DoneLine text={words.done} />
    </ActionForm>
  );
}
