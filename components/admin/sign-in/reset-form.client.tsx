'use client';

import { resetWords as words } from '@/messages/ar-sign-in';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { PasswordField } from './password-field.client';

/** A new password, by the link of a letter. */
export function ResetForm({ token, action }: { token: string; action: AnyFormAction }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="token" value={token} />
      <PasswordField
        name="password"
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
      />
      <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
