import { createContext } from 'react';
import type { FormRefusal } from './form-result';

interface FormState {
  refusal: FormRefusal | null;
  pending: boolean;
}

/** What the fields and the button of a form know about it. */
export const FormContext = createContext<FormState>({ refusal: null, pending: false });
