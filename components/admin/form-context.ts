import { createContext } from 'react';
import type { FormRefusal, FormResult } from './form-result';

interface FormState {
  /** What the server answered last. */
  result: FormResult | null;
  /** The same, where it was a refusal. */
  refusal: FormRefusal | null;
  pending: boolean;
}

/** What the fields and the button of a form know about it. */
export const FormContext = createContext<FormState>({
  result: null,
  refusal: null,
  pending: false,
});
