'use client';

import { use } from 'react';
import { confirmWords as words } from '@/messages/ar-sign-in';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { ConfirmFields } from './confirm-fields.client';

/** The same question on a page of its own, for forms without scripts. */
export function ConfirmForm({
  hasFactor,
  digits,
  action,
}: {
  hasFactor: boolean;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <ActionForm
      action={action}
      className="setf"
      note={(seconds) => words.wait(seconds, { digits })}
    >
      <ConfirmFields hasFactor={hasFactor} />
      <div className="srow">
        <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
        <Done />
      </div>
    </ActionForm>
  );
}

function Done() {
  const { result } = use(FormContext);
  return <p role="status">{result?.ok && words.done}</p>;
}
