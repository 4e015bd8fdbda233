'use client';

import { useState, type ReactNode } from 'react';
import { PanelTabContext, type Tab } from './panel-tab';

/** Remembers which tab of the panel is open, for as long as the article's screen is. */
export function PanelTabs({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Tab>('publication');
  return <PanelTabContext value={{ shown, show }}>{children}</PanelTabContext>;
}
