'use client';

import { confirmWords, resetWords as words } from '@/messages/ar-sign-in';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { DoneLine } from './done-line.client';

/** Asks for a letter with a link; the answer is the same whether there is such an account or not. */
export function ForgotForm({ action, digits }: { action: AnyFormAction; digits: DigitSystem }) {
  return (
    <ActionForm action={action} note={(seconds) => confirmWords.wait(seconds, { digits })}>
      <TextField
        name="email"
        label={words.email}
        type="email"
        dir="ltr"
        autoComplete="username"
        required
      />
      <SubmitButton busy={words.asking}>{words.ask}</SubmitButton>
      <DoneLine text={words.asked} />
    </ActionForm>
  );
}
