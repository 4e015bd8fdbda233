'use client';

import { use, useId, type ReactNode } from 'react';
import { controlProps, Field } from '../field';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';

/** A choice in an ActionForm, with the server's sentence under it when it was refused. */
export function SelectField({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string | number;
  /** Options. */
  children: ReactNode;
}) {
  const id = useId();
  const { refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  return (
    <Field id={id} label={label} error={error}>
      <select
        name={name}
        defaultValue={enteredValue(refusal, name) ?? value}
        {...controlProps(id, { error })}
      >
        {children}
      </select>
    </Field>
  );
}
