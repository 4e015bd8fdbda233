'use client';

import { use } from 'react';
import { FormContext } from '../form-context';
import { SaveRow } from './save-row.client';

/** The button of the settings, which only saves. */
export function SettingsSave({ saved }: { saved?: string }) {
  const { result } = use(FormContext);
  return <SaveRow isSaved={result?.ok === true} saved={saved} />;
}
