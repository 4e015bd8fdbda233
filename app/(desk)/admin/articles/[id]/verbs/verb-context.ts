import { createContext, use } from 'react';
import type { VerbName } from '@/newsroom/articles/transitions';

export type PressedVerb = Exclude<VerbName, 'edit'>;

/** The sentences of a refused action. */
export interface VerbRefusal {
  verb: PressedVerb;
  sentence: string;
  fields: Record<string, string>;
}

/** The actions of the screen: one at a time. */
export interface Verbs {
  busy: PressedVerb | null;
  /** The verb whose dialog is open. */
  asking: PressedVerb | null;
  refusal: VerbRefusal | null;
  /** A button was pressed: asks first where the verb needs it. */
  press: (verb: PressedVerb) => void;
  /** The dialog was confirmed. */
  confirm: (form: FormData) => void;
  cancel: () => void;
}

export const VerbContext = createContext<Verbs | null>(null);

export function useVerbs(): Verbs {
  const verbs = use(VerbContext);
  if (!verbs) throw new Error('The part stands outside the editor.');
  return verbs;
}
