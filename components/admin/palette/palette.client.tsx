'use client';

import { useEffect, useState } from 'react';
import { KeysDialog } from './keys-dialog.client';
import type { PaletteCommand } from './palette-command';
import { PaletteDialog } from './palette-dialog.client';
import { ask, isCovered, whenAsked } from './palette-signal';

/** Listens for the keys of the whole desk and opens what they ask for. */
export function Palette({
  commands,
  readsArticles,
}: {
  commands: PaletteCommand[];
  readsArticles: boolean;
}) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useEffect(() => {
    const ends = [
      whenAsked('palette', () => setOpen('palette')),
      whenAsked('keys', () => setOpen('keys')),
    ];
    document.addEventListener('keydown', onKey);
    return () => {
      ends.forEach((end) => end());
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  const close = (): void => setOpen(null);
  if (open === 'keys') return <KeysDialog onClose={close} />;
  if (open === null) return null;
  return <PaletteDialog commands={commands} readsArticles={readsArticles} onClose={close} />;
}

// By physical keys: on an Arabic layout K is «ن», and ؟ is where / is.
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || isCovered()) return;
  const withControl = event.ctrlKey || event.metaKey;
  if (event.code === 'KeyK' && withControl && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    ask('palette');
  } else if (event.code === 'Slash' && event.shiftKey && !withControl && !isWriting(event)) {
    event.preventDefault();
    ask('keys');
  }
}

function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
