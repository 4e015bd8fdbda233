import { useState } from 'react';
import { deviceStorage } from '../../../device/device-storage';
import { useEditorTools } from '../draft/draft-context';
import { draftStore, type NoteDraft, type NoteTarget } from './note-drafts';

/** What is being written, kept on this device until it has arrived. */
export function useNoteDrafts() {
  const { staffId, articleId } = useEditorTools();
  const [store] = useState(() => draftStore(deviceStorage(), { staffId, articleId }));
  const [drafts, setDrafts] = useState(() => store.read());

  function keep(
    target: NoteTarget,
    change: (before: NoteDraft | undefined) => NoteDraft | undefined,
  ): void {
    setDrafts(({ [target]: before, ...others }) => {
      const after = change(before);
      store.write(target, after);
      return after ? { ...others, [target]: after } : others;
    });
  }

  return {
    drafts,
    write: (target: NoteTarget, change: Partial<NoteDraft>) =>
      keep(target, (before) => ({ ...(before ?? emptyDraft()), ...change })),
    discard: (target: NoteTarget) => keep(target, () => undefined),
  };
}

function emptyDraft(): NoteDraft {
  return { key: crypto.randomUUID(), text: '', mentions: [], passage: null };
}
