'use client';

import { useId, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { ActionForm } from './action-form.client';
import type { AnyFormAction } from './form-result';
import { SubmitButton } from './submit-button.client';

interface DeleteWords {
  /** On the button that opens the question. */
  open: string;
  title: string;
  text: string;
  confirm: string;
  busy: string;
}

/**
 * Deletes a thing, after asking; a refusal is shown where it was asked.
 *
 * @param field names the thing in the form, `value` says which it is
 * @param version of the thing as it was seen, where the action asks for it
 */
export function DeleteDialog({
  words,
  field,
  value,
  version,
  action,
}: {
  words: DeleteWords;
  field: string;
  value: string | number;
  version?: number;
  action: AnyFormAction;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button type="button" className="btn dgr" onClick={() => dialog.current?.showModal()}>
        <Icon name="trash-2" className="s" />
        {words.open}
      </button>
      <dialog ref={dialog} className="dlg" aria-labelledby={titleId}>
        <ActionForm action={action}>
          <h2 id={titleId}>{words.title}</h2>
          <p>{words.text}</p>
          <input type="hidden" name={field} value={value} />
          {version && <input type="hidden" name="version" value={version} />}
          <footer>
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {ar.editor.cancel}
            </button>
            <SubmitButton className="btn dgr" busy={words.busy}>
              {words.confirm}
            </SubmitButton>
          </footer>
        </ActionForm>
      </dialog>
    </>
  );
}
