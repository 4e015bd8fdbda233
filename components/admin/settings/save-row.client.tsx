'use client';

import { use, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';
import { SubmitButton } from '../submit-button.client';

/** Inputs that hold what is typed as it is. */
const TEXTS = new Set(['text', 'email', 'url', 'tel', 'search', 'password']);

/** The end of a form of the settings: its button, and a word when it was saved. */
export function SaveRow({
  isSaved,
  saved = ar.settings.saved,
  refused,
  children,
}: {
  isSaved: boolean;
  /** The sentence when it was. */
  saved?: string;
  /** The sentence when it was refused, where the reason may stand out of sight. */
  refused?: string;
  children?: ReactNode;
}) {
  const row = useRef<HTMLDivElement>(null);
  const { result, refusal, pending } = use(FormContext);
  const [isChanged, setChanged] = useState(false);
  /** Something was changed after the form was sent, and so is not in what the answer speaks of. */
  const isNewer = useRef(false);

  const changed = useEffectEvent(() => {
    isNewer.current = true;
    setChanged(true);
  });
  const sending = useEffectEvent(() => {
    // What is pressed while an answer is on the way is not sent.
    if (!pending) isNewer.current = false;
  });
  useEffect(() => {
    const form = row.current?.closest('form');
    const stop = new AbortController();
    const { signal } = stop;
    form?.addEventListener('input', () => changed(), { signal });
    form?.addEventListener('submit', () => sending(), { signal });
    if (form && isTypedIn(form)) changed();
    return () => stop.abort();
  }, []);

  const answered = useEffectEvent(() => {
    // A refusal and a preview have saved nothing.
    if (isSaved) setChanged(isNewer.current);
  });
  useEffect(() => answered(), [result]);

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
        {refusal ? refused : isSaved && !isChanged && saved}
      </p>
    </div>
  );
}

// Before the page listened. What a field is given keeps the line ends of the network, what it holds has its own.
function isTypedIn({ elements }: HTMLFormElement): boolean {
  return [...elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && TEXTS.has(field.type))) &&
      field.value !== field.defaultValue.replace(/\r\n?/g, '\n'),
  );
}
