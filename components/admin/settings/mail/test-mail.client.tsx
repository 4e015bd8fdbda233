'use client';

import { use } from 'react';
import { useRouter } from 'next/navigation';
import { mailScreen as words } from '@/messages/ar-mail';
import { ActionForm } from '../../action-form.client';
import { FormContext } from '../../form-context';
import type { AnyFormAction } from '../../form-result';
import { SubmitButton } from '../../submit-button.client';

/** Sends oneself a letter, to see that letters arrive. */
export function TestMail({ action }: { action: AnyFormAction }) {
  const router = useRouter();
  return (
    <ActionForm action={action} className="srow" onDone={() => router.refresh()}>
      <SubmitButton className="btn" busy={words.testing}>
        {words.test}
      </SubmitButton>
      <Tested />
    </ActionForm>
  );
}

function Tested() {
  const { result } = use(FormContext);
  const value = result?.ok ? (result.value as { address: string }) : null;
  return (
    <p className="mut" role="status">
      {value && words.tested(value.address)}
    </p>
  );
}
