'use client';

import { use, type ReactNode } from 'react';
import { securityWords } from '@/messages/ar-sign-in';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import { RecoveryCodes } from './recovery-codes.client';

const words = securityWords.factor;

/**
 * The first code of the app, and then the recovery codes. It stands on the page also when there is
 * nothing to set up any more: without scripts the answer is shown by the form that was sent.
 */
export function EnableForm({
  setUp,
  done,
  action,
}: {
  /** What the app has to learn; null when nothing is prepared. */
  setUp: ReactNode | null;
  /** Where to go with the codes written down. */
  done: ReactNode;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="ff">
      <Before>{setUp}</Before>
      <RecoveryCodes />
      <After>{done}</After>
    </ActionForm>
  );
}

function Before({ children }: { children: ReactNode | null }) {
  const { result } = use(FormContext);
  if (result?.ok || children === null) return null;
  return (
    <>
      {children}
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <div className="row">
        <SubmitButton busy={words.enabling}>{words.enable}</SubmitButton>
      </div>
    </>
  );
}

function After({ children }: { children: ReactNode }) {
  const { result } = use(FormContext);
  return result?.ok ? children : null;
}
