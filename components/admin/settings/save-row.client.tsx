'use client';

import { use, useEffect, useRef, useState, type ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';
import { SubmitButton } from '../submit-button.client';

/** The end of a form of the settings: its button, and a word when it was saved. */
export function SaveRow({
  isSaved,
  saved = ar.settings.saved,
  children,
}: {
  isSaved: boolean;
  /** The sentence when it was. */
  saved?: string;
  children?: ReactNode;
}) {
  const row = useRef<HTMLDivElement>(null);
  const { result } = use(FormContext);
  const [typedAfter, setTypedAfter] = useState<unknown>();
  const isChanged = typedAfter === result && typedAfter !== undefined;

  useEffect(() => {
    const form = row.current?.closest('form');
    const changed = (): void => setTypedAfter(result);
    form?.addEventListener('input', changed);
    return () => form?.removeEventListener('input', changed);
  }, [result]);

  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  return (
    <div className="srow" ref={row}>
      <SubmitButton busy={ar.settings.saving}>{ar.settings.save}</SubmitButton>
      {children}
      <p className="mut" role="status">
        {isSaved && !isChanged && saved}
      </p>
    </div>
  );
}
