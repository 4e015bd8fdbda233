import { useState } from 'react';
import { deviceStorage } from '../draft/device-storage';
import { useEditorTools } from '../draft/draft-context';
import { draftStore, type NoteDraft, type NoteDrafts, type NoteTarget } from './note-drafts';

/** What is being written, kept on this device until it has arrived. */
export function useNoteDrafts() {
  const { staffId, articleId } = useEditorTools();
  const [store] = useState(() => draftStore(deviceStorage(), { staffId, articleId }));
  const [drafts, setDrafts] = useState(() => store.read());

  function keep(change: (before: NoteDrafts) => NoteDrafts): void {
    setDrafts((before) => {
      const after = change(before);
      store.write(after);
      return after;
    });
  }

  return {
    drafts,
    write: (target: NoteTarget, change: Partial<NoteDraft>) => {
      keep((before) => ({
        ...before,
        [target]: { ...(before[target] ?? emptyDraft()), ...change },
      }));
    },
    discard: (target: NoteTarget) => {
      keep(({ [target]: _gone, ...rest }) => rest);
    },
  };
}

function emptyDraft(): NoteDraft {
  return { key: crypto.randomUUID(), text: '', mentions: [], passage: null };
}
