'use client';

import { useId, type ReactNode } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { useVerbs } from './verb-context';

/** A control in a verb's dialog, with the server's sentence under it. */
export function DialogField({
  name,
  label,
  hint,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  /** The control, given its name and what ties it to label, hint and error. */
  children: (control: ReturnType<typeof controlProps> & { name: string }) => ReactNode;
}) {
  const id = useId();
  const { refusal } = useVerbs();
  const error = refusal?.fields[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {children({ ...controlProps(id, { error, hint }), name })}
    </Field>
  );
}
