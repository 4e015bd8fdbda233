'use client';

import { use, useId, type ComponentProps } from 'react';
import { controlProps, Field } from './field';
import { FormContext } from './form-context';
import { enteredValue } from './form-result';

/** A line of text in an ActionForm, with the server's sentence under it when it was refused. */
export function TextField({
  name,
  label,
  hint,
  defaultValue,
  ...input
}: { name: string; label: string; hint?: string } & ComponentProps<'input'>) {
  const id = useId();
  const { result, refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        name={name}
        defaultValue={enteredValue(result, name) ?? defaultValue}
        {...input}
        {...controlProps(id, { error, hint })}
      />
    </Field>
  );
}

/** Several lines of text in an ActionForm. */
export function TextAreaField({
  name,
  label,
  hint,
  defaultValue,
  ...area
}: { name: string; label: string; hint?: string } & ComponentProps<'textarea'>) {
  const id = useId();
  const { result, refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        name={name}
        dir="auto"
        defaultValue={enteredValue(result, name) ?? defaultValue}
        {...area}
        {...controlProps(id, { error, hint })}
      />
    </Field>
  );
}
