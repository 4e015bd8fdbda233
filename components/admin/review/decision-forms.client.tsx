'use client';

import { Icon } from '@/components/ui/icon';
import { desk } from '@/messages/ar-desk';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextAreaField } from '../text-field.client';

interface Decision {
  action: AnyFormAction;
  id: number;
  /** The text that the decision is about: a later one is refused. */
  copyVersion: number;
  titleId: string;
}

export function ApproveForm({ action, titleId, ...article }: Decision) {
  const words = desk.review;
  return (
    <ActionForm action={action} className="stack">
      <Article {...article} />
      <SubmitButton className="btn sm pri" busy={words.approving} describedBy={titleId}>
        <Icon name="badge-check" className="s" />
        {words.approve}
      </SubmitButton>
    </ActionForm>
  );
}

/** Folded until it is wanted; a refusal without scripts comes back unfolded. */
export function ReturnForm({ action, titleId, ...article }: Decision) {
  const words = desk.review;
  return (
    <details>
      <summary className="btn sm" aria-describedby={titleId}>
        <Icon name="undo-2" className="s" />
        {words.returnWithNote}
      </summary>
      <ActionForm action={action}>
        <Article {...article} />
        <TextAreaField
          name="note"
          label={words.note}
          hint={words.noteHint}
          required
          minLength={3}
          maxLength={2000}
        />
        <SubmitButton className="btn sm pri" busy={words.returning} describedBy={titleId}>
          {words.return}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

function Article({ id, copyVersion }: { id: number; copyVersion: number }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="copyVersion" value={copyVersion} />
    </>
  );
}
