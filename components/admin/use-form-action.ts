import { startTransition, useActionState, useEffect, useEffectEvent } from 'react';
import type { AnyFormAction, FormRefusal, FormResult } from './form-result';

/**
 * A Server Action and what became of it.
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
  const [result, dispatch, pending] = useActionState<FormResult | null, FormData>(action, null);
  const tellDone = useEffectEvent(() => {
    if (result?.ok) onDone?.(result.value);
  });
  useEffect(() => tellDone(), [result]);
  return {
    result,
    refusal: result && !result.ok ? result : null,
    pending,
    send: (form) => {
      if (!pending) startTransition(() => dispatch(form));
    },
    dispatch,
  };
}
