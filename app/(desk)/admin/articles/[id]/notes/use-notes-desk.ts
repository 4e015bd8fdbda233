import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { usePanelTab } from '../panel/panel-tab';
import { markSeen, runAct, sendDraft, type NotesAnswer } from './note-acts';
import type { NoteTarget } from './note-drafts';
import { noteAt, noteMarks } from './note-marks-plugin';
import { passageBetween, selectedPassage } from './note-marks';
import type { Notes } from './notes-context';
import { lead, leadToPassage, noteInAddress } from './lead-to-note';
import { useNoteDrafts } from './use-note-drafts';
import { useNoteList } from './use-note-list';
import { UNSENT, useNoteMarks } from './use-note-marks';

/** Everything about the notes of the open article. */
export function useNotesDesk(editor: Editor | null): Notes {
  const { draft, articleId } = useEditorTools();
  const { list, fresh, take } = useNoteList();
  const { drafts, write, discard } = useNoteDrafts();
  const { show } = usePanelTab();
  const [filter, setFilter] = useState<Notes['filter']>(() => {
    const named = noteInAddress();
    const thread = list.threads.find(({ id, replies }) =>
      [id, ...replies.map((reply) => reply.id)].some((one) => one === named),
    );
    return thread?.resolved ? 'resolved' : 'open';
  });
  useEffect(() => {
    const named = noteInAddress();
    if (named !== null) lead(`note-${named}`, true);
  }, []);
  const [active, setActive] = useState<number | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<Notes['refusals']>({});
  const unsent = drafts.new?.passage ?? null;
  const lost = useNoteMarks(editor, { threads: list.threads, unsent, active }, (id) => {
    if (id !== UNSENT) point(id, false);
  });

  function point(id: number, isFocused: boolean): void {
    setActive(id);
    setFilter('open');
    show('notes');
    lead(`note-${id}`, isFocused);
  }

  /** Asks the server; true when it was done. What it refuses is said beside `place`. */
  async function ask(what: string, place: string, run: () => NotesAnswer): Promise<boolean> {
    if (busy !== null) return false;
    setBusy(what);
    setRefusals({ ...refusals, [place]: '' });
    const result = await run().catch(() => null);
    setBusy(null);
    if (result?.ok) {
      take(result.value.notes);
      return true;
    }
    if (result?.code === 'UNAUTHENTICATED') draft.signedOut();
    const sentence = result ? (result.fields?.text ?? result.sentence) : ar.notes.unreachable;
    setRefusals({ ...refusals, [place]: sentence });
    return false;
  }

  /** Where the passage of the unsent note stands by now. */
  function passageNow() {
    if (!editor) return unsent;
    const mark = noteMarks(editor.state).find(({ id }) => id === UNSENT);
    if (!mark?.range || mark.passage.quote === '') return unsent;
    return passageBetween(editor.state.doc, mark.range) ?? unsent;
  }

  async function send(target: NoteTarget): Promise<void> {
    const words = drafts[target];
    if (!words?.text.trim()) return;
    const sent = target === 'new' ? { ...words, passage: passageNow() } : words;
    if (await ask(target, target, () => sendDraft(target, articleId, sent))) {
      discard(target);
      if (target === 'new') setFilter('open');
    }
  }

  return {
    list,
    filter,
    setFilter,
    fresh,
    lost,
    active,
    drafts,
    write,
    discard,
    send,
    busy,
    refusals,
    act: async (act, noteId) => {
      await ask(`${act}-${noteId}`, String(noteId), () => runAct(act, articleId, noteId));
    },
    noteSelection: () => {
      if (!editor) return;
      const passage = selectedPassage(editor.state);
      const thread = passage ? null : noteAt(editor.state);
      if (thread !== null) {
        point(thread, true);
        return;
      }
      write('new', { passage });
      show('notes');
      lead('note-new', true);
    },
    showPassage: (id) => {
      setActive(id);
      if (editor) leadToPassage(editor, id);
    },
    see: () => {
      // Nobody waits for this, and the next look does it again.
      void markSeen(articleId).then(
        (result) => result.ok && take(result.value.notes),
        () => undefined,
      );
    },
  };
}
