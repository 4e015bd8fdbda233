'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { repeatEarly } from './repeat-early';

/**
 * Takes the mark `data-asleep` from the document (app/(desk)/layout.tsx) once everything on it
 * listens, and has done again what was typed, ticked and pressed before. The last effect of the document.
 */
export function Awake(): null {
  const pressed = useRef<Event>(undefined);
  // From here on React hears every press, and one that is under way as well.
  useLayoutEffect(() => {
    const { early } = root();
    if (early?.eventPhase === Event.NONE) pressed.current = early;
  }, []);
  useEffect(() => {
    const { early, typed = new Map<unknown, string>() } = root();
    root().early = null;
    delete root().dataset.asleep;
    // Who has pressed again meanwhile was heard, and means that press alone.
    repeatEarly(typed, early === pressed.current ? pressed.current : undefined);
    typed.clear();
    pressed.current = undefined;
  }, []);
  return null;
}

/** The document's element, on which enhance/early-press-script.ts keeps what is done early. */
function root(): HTMLElement & { early?: Event | null; typed?: Map<unknown, string> } {
  return document.documentElement;
}
