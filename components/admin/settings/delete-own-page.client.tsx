'use client';

import { useId, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** Deletes a page, after asking; a refusal is shown where it was asked. */
export function DeleteOwnPage({ slug, action }: { slug: string; action: AnyFormAction }) {
  const words = ar.settings.delete;
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
          <input type="hidden" name="slug" value={slug} />
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
