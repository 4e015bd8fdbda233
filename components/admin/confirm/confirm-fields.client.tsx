'use client';

import { confirmWords as words } from '@/messages/ar-sign-in';
import { PasswordField } from '../sign-in/password-field.client';
import { TextField } from '../text-field.client';

/** The password, and the code where there is a second factor. */
export function ConfirmFields({ hasFactor }: { hasFactor: boolean }) {
  return (
    <>
      <PasswordField name="password" label={words.password} />
      {hasFactor && (
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          dir="ltr"
          inputMode="text"
          autoComplete="one-time-code"
          required
        />
      )}
    </>
  );
}
