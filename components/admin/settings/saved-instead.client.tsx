'use client';

import { use } from 'react';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';
import { enteredValue, refusalData } from '../form-result';

/** Under a field, after two people met: what the other one saved there, where it differs. */
export function SavedInstead({
  name,
  entered,
  words = {},
}: {
  name: string;
  /** What the person sent, where the field does not say it in so many words. */
  entered?: string;
  /** Value → how a choice words it. */
  words?: Record<string, string>;
}) {
  const { result, refusal } = use(FormContext);
  const saved = refusalData(refusal, 'saved');
  if (typeof saved !== 'object' || saved === null || !(name in saved)) return null;
  const text = asText((saved as Record<string, unknown>)[name]);
  if (text === (entered ?? enteredValue(result, name))) return null;
  return (
    <p className="hint was">
      {ar.settings.savedInstead} <q dir="auto">{words[text] ?? (text || ar.settings.nothing)}</q>
    </p>
  );
}

// Lines are sent as one text.
function asText(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : String(value);
}
