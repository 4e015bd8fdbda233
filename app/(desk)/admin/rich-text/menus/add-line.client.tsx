'use client';

import type { Editor } from '@tiptap/react';
import { Icon } from '@/components/ui/icon';
import { beginSlashAtEnd } from './begin-slash';

/** The line after the text: it says what «/» is for, and begins one. */
export function AddLine({ editor, hint }: { editor: Editor; hint: string }) {
  return (
    <button type="button" className="addl" onClick={() => beginSlashAtEnd(editor)}>
      <Icon name="plus" className="s" />
      {hint}
    </button>
  );
}
