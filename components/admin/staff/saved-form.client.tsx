'use client';

import { useRouter } from 'next/navigation';
import { use, type ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** A form that saves and says so beside its button. */
export function SavedForm({
  action,
  save,
  saved,
  children,
}: {
  action: AnyFormAction;
  /** On the button. */
  save: string;
  /** The sentence when it was saved. */
  saved: string;
  children: ReactNode;
}) {
  const router = useRouter();
  return (
    <ActionForm action={action} className="pf" onDone={() => router.refresh()}>
      {children}
      <div className="row">
        <SubmitButton busy={ar.staff.saving}>{save}</SubmitButton>
        <Said saved={saved} />
      </div>
    </ActionForm>
  );
}

function Said({ saved }: { saved: string }) {
  const { result } = use(FormContext);
  return (
    <p className="mut" role="status">
      {result?.ok && saved}
    </p>
  );
}
