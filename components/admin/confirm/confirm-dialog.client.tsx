'use client';

import { useId } from 'react';
import { confirmWords as words } from '@/messages/ar-sign-in';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { useModal } from '../use-modal';
import { ConfirmFields } from './confirm-fields.client';

/** Asks for the password, over the form that it is needed for. */
export function ConfirmDialog({
  hasFactor,
  action,
  onClose,
  onDone,
}: {
  hasFactor: boolean;
  action: AnyFormAction;
  onClose: () => void;
  onDone: () => void;
}) {
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="dlg"
      aria-labelledby={id}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
    >
      <ActionForm
        action={action}
        note={(seconds) => words.wait(seconds, { digits: 'latn' })}
        onDone={onDone}
      >
        <h2 id={id}>{words.title}</h2>
        <p>{hasFactor ? words.textWithCode : words.text}</p>
        <ConfirmFields hasFactor={hasFactor} />
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
        </footer>
      </ActionForm>
    </dialog>
  );
}
