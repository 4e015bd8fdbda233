'use client';

import { use, useId, type ReactNode } from 'react';
import { controlProps, Field } from './field';
import { FormContext } from './form-context';
import { enteredValue } from './form-result';

/** A choice in an ActionForm, with the server's sentence under it when it was refused. */
export function SelectField({
  name,
  label,
  hint,
  value,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  value: string | number;
  /** Options. */
  children: ReactNode;
}) {
  const id = useId();
  const { result, refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        name={name}
        defaultValue={enteredValue(result, name) ?? value}
        {...controlProps(id, { error, hint })}
      >
        {children}
      </select>
    </Field>
  );
}
