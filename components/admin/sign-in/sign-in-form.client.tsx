'use client';

import { desk } from '@/messages/ar-desk';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { PasswordField } from './password-field.client';

/** E-mail and password; works as a plain form too. */
export function SignInForm({
  action,
  next,
  digits,
}: {
  action: AnyFormAction;
  next?: string;
  digits: DigitSystem;
}) {
  const words = desk.signIn;
  return (
    <ActionForm action={action} note={(seconds) => words.wait(seconds, { digits })}>
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        label={words.email}
        type="email"
        dir="ltr"
        autoComplete="username"
        required
      />
      <PasswordField name="password" label={words.password} />
      <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
