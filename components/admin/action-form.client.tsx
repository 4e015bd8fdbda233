'use client';

import { useEffect, useEffectEvent, useRef, type ReactNode, type SubmitEvent } from 'react';
import { confirmWords } from '@/messages/ar-sign-in';
import { FormContext } from './form-context';
import type { AnyFormAction } from './form-result';
import { RefusalBanner } from './refusal-banner';
import { useFormAction } from './use-form-action';

/** For who works without scripts: in another window, so that this form stays as it is. */
const CONFIRM = { href: '/admin/confirm', word: confirmWords.open };

/**
 * A form for a Server Action: it shows the refusal above its fields and keeps what was typed.
 * The action checks the fields, because a browser would speak of them in its own language.
 * Without scripts it is an ordinary form.
 */
export function ActionForm({
  action,
  className,
  atOnce = false,
  note,
  onDone,
  children,
}: {
  action: AnyFormAction;
  className?: string;
  /** Send it as soon as the screen is there. */
  atOnce?: boolean;
  /** A sentence to add to a refusal that says how long to wait. */
  note?: (seconds: number) => string;
  /** Called with what the action answers when it has done its work. */
  onDone?: (value: unknown) => void;
  children: ReactNode;
}) {
  const { result, refusal, pending, send, dispatch } = useFormAction(action, onDone);
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);

  const sendAtOnce = useEffectEvent(() => {
    if (!atOnce || sent.current || !form.current) return;
    sent.current = true;
    form.current.requestSubmit();
  });
  useEffect(() => sendAtOnce(), []);

  // React empties a form after its action; here a refused form must keep its text.
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(new FormData(event.currentTarget, event.nativeEvent.submitter));
  };

  return (
    <FormContext value={{ result, refusal, pending }}>
      <form ref={form} action={dispatch} onSubmit={submit} className={className} noValidate>
        {refusal && (
          <RefusalBanner
            sentence={refusal.sentence}
            more={refusal.retryAfter ? note?.(refusal.retryAfter) : undefined}
            link={refusal.code === 'UNCONFIRMED' ? CONFIRM : undefined}
          />
        )}
        {children}
      </form>
    </FormContext>
  );
}
