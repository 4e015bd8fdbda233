import { createContext, use } from 'react';
import {
  evaluateChecklist,
  type Check,
  type ChecklistFacts,
} from '@/newsroom/checklist/evaluate-checklist';
import { DEFAULT_RULES } from '@/newsroom/checklist/rules';
import { useDraft, useEditorTools } from '../draft/draft-context';
import type { LoadedChecklist } from './use-loaded-checklist';

export const ChecklistContext = createContext<LoadedChecklist | null>(null);

interface Checks {
  checks: Check[];
  facts: ChecklistFacts;
  pending: boolean;
}

/** The text as it stands on the screen against the rules; what is not known yet counts as met. */
export function useChecks(): Checks {
  const loaded = use(ChecklistContext);
  const { newspaper } = useEditorTools();
  const fields = useDraft((state) => state.fields);
  const facts = loaded?.facts ?? { pictures: {}, links: {}, openNotes: 0, site: newspaper.url };
  const checks = evaluateChecklist(fields, facts, loaded?.rules ?? DEFAULT_RULES);
  return { checks, facts, pending: loaded?.pending ?? false };
}
