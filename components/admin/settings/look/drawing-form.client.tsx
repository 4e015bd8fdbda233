'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { lookWords } from '@/messages/ar-look';
import { ActionForm } from '../../action-form.client';
import type { AnyFormAction } from '../../form-result';
import { SubmitButton } from '../../submit-button.client';
import { VersionField } from '../version-field.client';

/** Uploads a drawing, and another form that takes it away. */
export function DrawingForm({
  version,
  title,
  note,
  save,
  remove,
  shown,
  children,
  action,
}: {
  version: number;
  title: string;
  note: string;
  /** The word of the button. */
  save: string;
  /** How it is taken away, where there is one; null where there is none. */
  remove: { word: string; action: AnyFormAction } | null;
  /** What stands there now. */
  shown: ReactNode;
  children: ReactNode;
  action: AnyFormAction;
}) {
  const router = useRouter();
  // What was chosen is done with; the fields begin anew.
  const [turn, setTurn] = useState(0);
  const done = (): void => {
    setTurn(turn + 1);
    router.refresh();
  };
  return (
    <section className="setf" aria-label={title}>
      <div className="panel">
        <h2>{title}</h2>
        <p className="hint">{note}</p>
        {shown}
        <ActionForm action={action} className="draw-f" onDone={done} key={turn}>
          <VersionField version={version} />
          {children}
          <SubmitButton busy={lookWords.uploading}>{save}</SubmitButton>
        </ActionForm>
        {remove && (
          <ActionForm action={remove.action} onDone={done}>
            <VersionField version={version} />
            <SubmitButton className="btn">{remove.word}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </section>
  );
}
