'use client';

import { use } from 'react';
import { FormContext } from '../form-context';

/** What the form around it says once it has done its work. */
export function DoneLine({ text }: { text: string }) {
  const { result } = use(FormContext);
  return <div role="status">{result?.ok && <p className="ban g">{text}</p>}</div>;
}
