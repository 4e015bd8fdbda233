'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskWriter } from '@/newsroom/writers/get-desk-writer';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SavedInstead } from '../settings/saved-instead.client';
import { SlugField } from '../slug-field.client';
import { VersionedForm } from '../versioned-form.client';
import { BylineFields } from './byline-fields.client';

const words = ar.writerDesk;
const YES_NO = { true: words.columnistYes, false: words.columnistNo };

/** A byline with its address and its account; works without scripts. */
export function WriterForm({
  writer,
  accounts,
  digits,
  action,
}: {
  writer: DeskWriter;
  accounts: { id: number; name: string }[];
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  const names = Object.fromEntries(accounts.map(({ id, name }) => [id, name]));
  return (
    <VersionedForm id={writer.id} version={writer.version} action={action}>
      <BylineFields byline={writer} digits={digits} />
      <SlugField
        name="handle"
        label={words.handle}
        hint={words.handleHint}
        defaultValue={writer.handle ?? ''}
        maxLength={60}
      />
      <SavedInstead name="handle" />
      <SelectField name="columnist" label={words.isColumnist} value={String(writer.columnist)}>
        <option value="false">{words.columnistNo}</option>
        <option value="true">{words.columnistYes}</option>
      </SelectField>
      <SavedInstead name="columnist" words={YES_NO} />
      <SelectField name="staffId" label={words.staff} value={writer.staffId ?? ''}>
        <option value="">{words.noStaff}</option>
        {accounts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SavedInstead name="staffId" words={names} />
    </VersionedForm>
  );
}

/** What the person's own byline says. */
export function OwnBylineForm({
  byline,
  version,
  digits,
  action,
}: {
  byline: Parameters<typeof BylineFields>[0]['byline'];
  version: number;
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  return (
    <VersionedForm version={version} action={action}>
      <BylineFields byline={byline} digits={digits} />
    </VersionedForm>
  );
}
