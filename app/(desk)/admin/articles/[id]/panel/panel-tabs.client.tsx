'use client';

import { useState, type ReactNode } from 'react';
import { noteInAddress } from '../notes/lead-to-note';
import { PanelTabContext, type Tab } from './panel-tab';

/** Remembers which tab of the panel is open, for as long as the article's screen is. */
export function PanelTabs({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Tab>(() => (noteInAddress() === null ? 'publication' : 'notes'));
  return <PanelTabContext value={{ shown, show }}>{children}</PanelTabContext>;
}
