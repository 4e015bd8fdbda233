import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Passage } from '@/newsroom/notes/passage';
import type { NoteThread } from '@/newsroom/notes/views';
import { noteMarks, noteMarksKey, noteMarksPlugin, showNotes } from './note-marks-plugin';

/** The note that is being written has no id yet. */
export const UNSENT = 0;

/**
 * Marks the passages of open threads in the text, and that of the note being written.
 *
 * @param onPoint somebody pressed the passage of a thread
 * @returns threads whose passage is gone
 */
export function useNoteMarks(
  editor: Editor | null,
  marked: { threads: NoteThread[]; unsent: Passage | null; active: number | null },
  onPoint: (id: number) => void,
): number[] {
  const { threads, unsent, active } = marked;
  const point = useEffectEvent(onPoint);
  useEffect(() => {
    if (!editor) return undefined;
    editor.registerPlugin(noteMarksPlugin((id) => point(id)));
    return () => {
      editor.unregisterPlugin(noteMarksKey);
    };
  }, [editor]);

  const notes = useMemo(() => {
    const open = threads.flatMap(({ id, passage, resolved }) =>
      passage && !resolved ? [{ id, passage }] : [],
    );
    return unsent ? [...open, { id: UNSENT, passage: unsent }] : open;
  }, [threads, unsent]);
  useEffect(() => {
    if (editor && !editor.isDestroyed) showNotes(editor.view, { notes, active });
  }, [editor, notes, active]);

  const lost = useEditorState({
    editor,
    selector: (snapshot) =>
      snapshot.editor
        ? noteMarks(snapshot.editor.state).flatMap(({ id, range }) => (range ? [] : [id]))
        : [],
  });
  return lost ?? [];
}
