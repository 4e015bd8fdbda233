import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { followMarks, placeMarks, type NotedPassage, type NoteMark } from './note-marks';

/** What is to be marked from now on, and which of it is being looked at. */
interface Message {
  notes: NotedPassage[];
  active: number | null;
}

interface MarksState {
  marks: NoteMark[];
  active: number | null;
}

const key = new PluginKey<MarksState>('noteMarks');
const NONE: MarksState = { marks: [], active: null };

/**
 * The passages of open notes, marked in the text as decorations: seen there, moved along with it,
 * and never part of the document, so no saving and no reader can meet one.
 *
 * @param onPoint somebody pressed the passage of a note
 */
export function noteMarksPlugin(onPoint: (id: number) => void): Plugin {
  return new Plugin<MarksState>({
    key,
    state: {
      init: () => NONE,
      apply: (tr, state) => {
        const message = tr.getMeta(key) as Message | undefined;
        let { marks } = state;
        if (tr.docChanged && marks.length > 0) marks = followMarks(marks, tr);
        if (message) marks = placeMarks(message.notes, marks, tr.doc);
        const active = message ? message.active : state.active;
        return marks === state.marks && active === state.active ? state : { marks, active };
      },
    },
    props: {
      decorations: (state) => decorationsOf(state),
      handleClick: (_view, _pos, event) => {
        const mark = event.target instanceof Element && event.target.closest('[data-note]');
        if (mark) onPoint(Number(mark.getAttribute('data-note')));
        return false;
      },
    },
  });
}

export const noteMarksKey = key;

export function noteMarks(state: EditorState): NoteMark[] {
  return key.getState(state)?.marks ?? [];
}

/** The note on whose passage the caret stands. */
export function noteAt(state: EditorState): number | null {
  const { from, to } = state.selection;
  const mark = noteMarks(state).find(
    ({ id, range }) => id > 0 && range && range.from <= from && to <= range.to,
  );
  return mark?.id ?? null;
}

/** Marks these notes, and no others, from now on. */
export function showNotes(view: EditorView, message: Message): void {
  view.dispatch(view.state.tr.setMeta(key, message).setMeta('addToHistory', false));
}

function decorationsOf(state: EditorState): DecorationSet {
  const { marks, active } = key.getState(state) ?? NONE;
  const shown = marks.flatMap(({ id, passage, range }) => {
    if (!range) return [];
    const attrs = { class: id === active ? 'cm on' : 'cm', 'data-note': String(id) };
    return passage.quote === ''
      ? [Decoration.node(range.from, range.to, attrs)]
      : [Decoration.inline(range.from, range.to, { nodeName: 'mark', ...attrs })];
  });
  return DecorationSet.create(state.doc, shown);
}
