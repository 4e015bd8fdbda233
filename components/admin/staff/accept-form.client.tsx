'use client';

import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { PasswordField } from '../sign-in/password-field.client';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

const words = ar.staff.accept;

/** Name and password of somebody who comes in; the address is the invitation's. */
export function AcceptForm({
  token,
  email,
  name,
  action,
}: {
  token: string;
  email: string;
  name: string;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="token" value={token} />
      {/* Password managers keep it with the password. */}
      <TextField
        name="email"
        label={words.email}
        type="email"
        dir="ltr"
        autoComplete="username"
        value={email}
        readOnly
      />
      <TextField
        name="name"
        label={words.name}
        defaultValue={name}
        dir="auto"
        autoComplete="name"
      />
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
