'use client';

import Link from 'next/link';
import { use } from 'react';
import { ar } from '@/messages/ar';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import { enteredValue, type AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';

const words = ar.redirectsDesk.form;

interface FormValue {
  /** Of the one that is changed. */
  id?: number;
  version?: number;
  from: string;
  kind?: 'exact' | 'prefix';
  answer?: 'moved' | 'gone';
  to?: string;
}

/** The fields of a redirect, for a new one or one that is changed. */
export function RedirectForm({
  value,
  cancel,
  action,
}: {
  value: FormValue;
  /** Where the way back without saving leads. */
  cancel?: string;
  action: AnyFormAction;
}) {
  return (
    <ActionForm action={action} className="rd-form">
      {value.id && <input type="hidden" name="id" value={value.id} />}
      {value.version && <input type="hidden" name="version" value={value.version} />}
      <AddressField name="from" label={words.from} hint={words.fromHint} value={value.from} />
      <SelectField
        name="kind"
        label={words.kind}
        hint={words.kindHint}
        value={value.kind ?? 'exact'}
      >
        <Options words={words.kinds} />
      </SelectField>
      <SelectField name="answer" label={words.answer} value={value.answer ?? 'moved'}>
        <Options words={words.answers} />
      </SelectField>
      <AddressField name="to" label={words.to} hint={words.toHint} value={value.to ?? ''} />
      <div className="row">
        <SubmitButton busy={words.saving}>{words.save}</SubmitButton>
        {cancel && (
          <Link className="btn ghost" href={cancel} prefetch={false}>
            {words.cancel}
          </Link>
        )}
      </div>
    </ActionForm>
  );
}

function Options({ words: all }: { words: Record<string, string> }) {
  return Object.entries(all).map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ));
}

function AddressField({
  value,
  ...field
}: {
  name: string;
  label: string;
  hint: string;
  value: string;
}) {
  const kept = enteredValue(use(FormContext).result, field.name);
  return (
    <TextField
      {...field}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      defaultValue={kept ?? value}
    />
  );
}
