'use client';

import { useRouter } from 'next/navigation';
import { use } from 'react';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { RoleName } from '@/newsroom/staff/actor';
import { ActionForm } from '../action-form.client';
import { FormContext } from '../form-context';
import type { AnyFormAction } from '../form-result';
import { SelectField } from '../select-field.client';
import { SubmitButton } from '../submit-button.client';

const words = ar.staff.work;

/** Gives somebody's unfinished work to a colleague. */
export function HandOverForm({
  id,
  isNothing,
  receivers,
  digits,
  action,
}: {
  id: number;
  /** Nothing is left to give; what became of it still stands here. */
  isNothing: boolean;
  receivers: { id: number; name: string; role: RoleName }[];
  digits: DigitSystem;
  action: AnyFormAction;
}) {
  const router = useRouter();
  return (
    <ActionForm action={action} className="pf" onDone={() => router.refresh()}>
      {!isNothing && <Choice id={id} receivers={receivers} />}
      <Handed digits={digits} />
    </ActionForm>
  );
}

function Choice({
  id,
  receivers,
}: {
  id: number;
  receivers: { id: number; name: string; role: RoleName }[];
}) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <SelectField name="colleague" label={words.to} hint={words.note} value="">
        <option value="">{words.choose}</option>
        {receivers.map((one) => (
          <option key={one.id} value={one.id}>
            {words.person(one.name, ar.states.role[one.role])}
          </option>
        ))}
      </SelectField>
      <SubmitButton className="btn" busy={words.handing}>
        {words.hand}
      </SubmitButton>
    </>
  );
}

function Handed({ digits }: { digits: DigitSystem }) {
  const { result } = use(FormContext);
  const counts = result?.ok ? (result.value as { handed: number; left: number }) : null;
  return (
    <p className="mut" role="status">
      {counts && words.handed(counts.handed, counts.left, { digits })}
    </p>
  );
}
