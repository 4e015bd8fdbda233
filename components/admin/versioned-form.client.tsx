'use client';

import { useRouter } from 'next/navigation';
import { use, type ReactNode } from 'react';
import { ActionForm } from './action-form.client';
import { FormContext } from './form-context';
import type { AnyFormAction } from './form-result';
import { SaveRow } from './settings/save-row.client';
import { VersionField } from './settings/version-field.client';

/**
 * Changes something that colleagues may change too: the version that was seen goes with it, and the
 * screen is fetched anew once it is saved. Works without scripts.
 */
export function VersionedForm({
  id,
  version,
  action,
  children,
}: {
  /** Of what is changed, where the session does not say it. */
  id?: number;
  version: number;
  action: AnyFormAction;
  /** Its fields, in one panel. */
  children: ReactNode;
}) {
  const router = useRouter();
  return (
    <ActionForm action={action} className="setf" onDone={() => router.refresh()}>
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      <VersionField version={version} />
      <div className="panel">{children}</div>
      <Save />
    </ActionForm>
  );
}

function Save() {
  const { result } = use(FormContext);
  return <SaveRow isSaved={result?.ok === true} />;
}
