'use client';

import { ar } from '@/messages/ar';
import { useEditorTools } from '../../draft/draft-context';
import type { ChooseText, OpenConflict } from '../../draft/draft-state';

/** Settles the conflict of a field with one of its texts. */
export function KeepButton({
  conflict: { field },
  choose,
  children,
}: {
  conflict: OpenConflict;
  choose: ChooseText;
  children: string;
}) {
  const { draft } = useEditorTools();
  return (
    <button type="button" className="btn" onClick={() => draft.settle(field, choose)}>
      {children}
    </button>
  );
}

/** My text, as it stands when the button is pressed. */
export function KeepMine({ conflict }: { conflict: OpenConflict }) {
  return (
    <KeepButton conflict={conflict} choose={(mine) => ({ text: mine })}>
      {ar.editor.conflict.keepMine(ar.editor.fields[conflict.field])}
    </KeepButton>
  );
}

export function KeepTheirs({ conflict }: { conflict: OpenConflict }) {
  return (
    <KeepButton conflict={conflict} choose={(_mine, { theirs }) => ({ text: theirs })}>
      {ar.editor.conflict.keepTheirs(ar.editor.fields[conflict.field])}
    </KeepButton>
  );
}
