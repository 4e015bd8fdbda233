'use client';

import { useId, type ReactNode } from 'react';
import { useModal } from '../use-modal';

/** A modal question of the library: open while it is there, closed by Escape or its own buttons. */
export function MediaDialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="mdlg"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
