'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** One act on one thing, as a button in a form of its own; the screen follows. */
export function ActButton({
  action,
  fields,
  className,
  busy,
  label,
  children,
}: {
  action: AnyFormAction;
  /** What the action is sent. */
  fields: Record<string, string | number>;
  className: string;
  busy: string;
  /** Its name, where a screen has several alike. */
  label?: string;
  children: ReactNode;
}) {
  const router = useRouter();
  return (
    <ActionForm action={action} onDone={() => router.refresh()}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className={className} busy={busy} label={label}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
