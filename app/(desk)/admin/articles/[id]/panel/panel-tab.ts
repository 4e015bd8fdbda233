import { createContext, use } from 'react';

/** In their order. */
export const TABS = ['publication', 'appearance', 'notes', 'history'] as const;
export type Tab = (typeof TABS)[number];

interface PanelTab {
  shown: Tab;
  show: (tab: Tab) => void;
}

/** Which tab of the panel is open: other parts of the screen lead to one too. */
export const PanelTabContext = createContext<PanelTab | null>(null);

export function usePanelTab(): PanelTab {
  const tab = use(PanelTabContext);
  if (!tab) throw new Error('The part stands outside the editor.');
  return tab;
}
