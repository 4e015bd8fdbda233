'use client';

import type { ReactNode } from 'react';
import { ChecklistContext } from './checklist-context';
import { useLoadedChecklist } from './use-loaded-checklist';

/** What the checklist and the dialogs know of the rules, for as long as the screen is open. */
export function ChecklistDesk({ children }: { children: ReactNode }) {
  return <ChecklistContext value={useLoadedChecklist()}>{children}</ChecklistContext>;
}
