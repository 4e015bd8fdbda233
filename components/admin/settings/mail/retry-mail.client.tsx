'use client';

import { mailScreen } from '@/messages/ar-mail';
import { ActionForm } from '../../action-form.client';
import type { AnyFormAction } from '../../form-result';
import { SubmitButton } from '../../submit-button.client';

const words = mailScreen.outbox;

/** Puts a letter that could not be sent into the queue again. */
export function RetryMail({ id, action }: { id: number; action: AnyFormAction }) {
  return (
    <ActionForm action={action} className="srow">
      <input type="hidden" name="id" value={id} />
      <SubmitButton className="btn" busy={words.retrying} describedBy={`letter-${id}`}>
        {words.retry}
      </SubmitButton>
    </ActionForm>
  );
}
