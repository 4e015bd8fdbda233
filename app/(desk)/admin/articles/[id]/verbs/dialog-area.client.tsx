'use client';

import { useId } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { useVerbs } from './verb-context';

/** Lines of text in a verb's dialog; the server's sentence stands under them. */
export function DialogArea({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const id = useId();
  const { refusal } = useVerbs();
  const error = refusal?.fields[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea {...controlProps(id, { error, hint })} name={name} rows={3} dir="auto" autoFocus />
    </Field>
  );
}
