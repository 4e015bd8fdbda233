'use client';

import { codeWords as words, confirmWords } from '@/messages/ar-sign-in';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

/** The code of the app, or a recovery code; works as a plain form too. */
export function CodeForm({
  action,
  next,
  digits,
}: {
  action: AnyFormAction;
  next?: string;
  digits: DigitSystem;
}) {
  return (
    <ActionForm action={action} note={(seconds) => confirmWords.wait(seconds, { digits })}>
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="code"
        label={words.code}
        hint={words.hint}
        dir="ltr"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
