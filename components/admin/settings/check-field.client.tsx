'use client';

import { use, type ReactNode } from 'react';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';

/** A box to tick in a form that names its version. */
export function CheckField({
  name,
  checked,
  children,
}: {
  name: string;
  checked: boolean;
  children: ReactNode;
}) {
  const { result } = use(FormContext);
  // A box that is not ticked is not sent: only the version tells that something was.
  const wasSent = enteredValue(result, 'version') !== undefined;
  const isOn = wasSent ? enteredValue(result, name) === 'on' : checked;
  return (
    <label className="listed">
      <input type="checkbox" name={name} defaultChecked={isOn} key={String(isOn)} />
      <span>{children}</span>
    </label>
  );
}
