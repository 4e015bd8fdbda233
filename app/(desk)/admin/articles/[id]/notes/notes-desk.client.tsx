'use client';

import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { NotesContext } from './notes-context';
import { useNotesDesk } from './use-notes-desk';

/** The notes of the open article, for every part of its screen. */
export function NotesDesk({ editor, children }: { editor: Editor | null; children: ReactNode }) {
  return <NotesContext value={useNotesDesk(editor)}>{children}</NotesContext>;
}
