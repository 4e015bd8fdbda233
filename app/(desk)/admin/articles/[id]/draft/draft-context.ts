import { createContext, use, useSyncExternalStore } from 'react';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { usePresence } from '../presence/presence-context';
import type { AssignablePerson } from '@/newsroom/assignments/list-assignable';
import type { Draft } from './draft';
import type { DraftState } from './draft-state';

/** What every part of the editor may need. */
export interface EditorTools {
  draft: Draft;
  articleId: number;
  /** IANA name of the newspaper's zone. */
  zone: string;
  digits: DigitSystem;
  /** The newspaper's name and its address without a slash at the end. */
  newspaper: { name: string; url: string };
  /** Who may be asked for the article; empty for who may ask nobody. */
  people: AssignablePerson[];
}

export const EditorContext = createContext<EditorTools | null>(null);

export function useEditorTools(): EditorTools {
  const tools = use(EditorContext);
  if (!tools) throw new Error('The part stands outside the editor.');
  return tools;
}

/** A piece of the draft's state; `select` must give the same object while nothing changed. */
export function useDraft<T>(select: (state: DraftState) => T): T {
  const { draft } = useEditorTools();
  return useSyncExternalStore(draft.subscribe, () => select(draft.getState()));
}

/** Whether the policy and the state of the article let this person change the text now. */
export function useMayEdit(): boolean {
  return useDraft((state) => state.desk.verbs.includes('edit'));
}

/** Whether the fields take text now; whoever's lead was taken over decides first to write on. */
export function useCanEdit(): boolean {
  const { isYielded } = usePresence();
  return useMayEdit() && !isYielded;
}
