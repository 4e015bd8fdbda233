'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { RecoveryCodes } from './recovery-codes.client';

/** One act on one's own second factor; new recovery codes are shown under its button. */
export function FactorAct({
  action,
  busy,
  className,
  children,
}: {
  action: AnyFormAction;
  busy: string;
  className: string;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} className="ff">
      <div className="row">
        <SubmitButton className={className} busy={busy}>
          {children}
        </SubmitButton>
      </div>
      <RecoveryCodes />
    </ActionForm>
  );
}
