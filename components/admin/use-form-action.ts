import { startTransition, use, useActionState, useEffect, useEffectEvent, useRef } from 'react';
import { answeredAction } from './answered-action';
import { ConfirmContext } from './confirm/confirm-context';
import { refusalData, type AnyFormAction, type FormRefusal, type FormResult } from './form-result';

/**
 * A Server Action and what became of it. Where the act needs the password to be typed again, that is
 * asked for and the same form sent once more.
 *
 * @param onDone called with what the action answers when it has done its work
 */
export function useFormAction(
  action: AnyFormAction,
  onDone?: (value: unknown) => void,
): {
  result: FormResult | null;
  refusal: FormRefusal | null;
  pending: boolean;
  /** Does nothing while it is under way. */
  send: (form: FormData) => void;
  /** For the form's own attribute, which works without scripts. */
  dispatch: (form: FormData) => void;
} {
  // Only the action itself works in a form without scripts.
  const answered = typeof window === 'undefined' ? action : answeredAction(action);
  const [result, dispatch, pending] = useActionState<FormResult | null, FormData>(answered, null);
  const ask = use(ConfirmContext);
  const last = useRef<FormData>(null);

  const send = (form: FormData): void => {
    if (pending) return;
    last.current = form;
    startTransition(() => dispatch(form));
  };
  const tell = useEffectEvent(() => {
    if (result?.ok) onDone?.(result.value);
    const form = last.current;
    if (result?.ok !== false || result.code !== 'UNCONFIRMED' || !form) return;
    ask?.({ hasFactor: refusalData(result, 'hasFactor') === true, again: () => send(form) });
  });
  useEffect(() => tell(), [result]);

  return { result, refusal: result && !result.ok ? result : null, pending, send, dispatch };
}
