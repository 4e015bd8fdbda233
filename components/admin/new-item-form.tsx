import type { ReactNode } from 'react';
import { ActionForm } from './action-form.client';
import type { AnyFormAction } from './form-result';
import { SubmitButton } from './submit-button.client';

/** Begins something by what it cannot be without; the rest comes on its own screen. */
export function NewItemForm({
  id,
  words,
  action,
  children,
}: {
  /** Of the heading. */
  id: string;
  words: { title: string; create: string; creating: string };
  action: AnyFormAction;
  /** Its fields. */
  children: ReactNode;
}) {
  return (
    <section className="panel nop" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <ActionForm action={action} className="setf">
        {children}
        <div className="srow">
          <SubmitButton busy={words.creating}>{words.create}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
