'use client';

import { useId, type ReactNode, type SubmitEvent } from 'react';
import { ar } from '@/messages/ar';
import { useModal } from './use-modal';

/** A modal form: open while it is there, closed by Escape or «إلغاء». */
export function Dialog({
  title,
  confirm,
  canConfirm = true,
  isBusy = false,
  isDanger = false,
  isWide = false,
  error,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  /** The word of the button that does it. */
  confirm: string;
  /** Whether there is something to do. */
  canConfirm?: boolean;
  /** It is being done. */
  isBusy?: boolean;
  isDanger?: boolean;
  /** Holds more than a question. */
  isWide?: boolean;
  /** Why it was not done. */
  error?: ReactNode;
  onConfirm: (form: FormData) => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const id = useId();
  const dialog = useModal();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    event.stopPropagation();
    if (!isBusy && canConfirm) onConfirm(new FormData(event.currentTarget));
  }

  return (
    <dialog
      ref={dialog}
      className={isWide ? 'dlg wide' : 'dlg'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBusy) onClose();
      }}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={id}>{title}</h2>
        {error}
        {children}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {ar.editor.cancel}
          </button>
          <button
            type="submit"
            className={isDanger ? 'btn dgr' : 'btn pri'}
            aria-disabled={isBusy || !canConfirm || undefined}
            aria-busy={isBusy || undefined}
          >
            {confirm}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
