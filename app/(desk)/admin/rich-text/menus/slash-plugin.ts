import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A paragraph that holds nothing but «/» and what is looked for. */
interface Slash {
  /** Position of the «/», and where the words after it end. */
  from: number;
  to: number;
  query: string;
}

interface SlashState {
  open: Slash | null;
  /** Position of one that the writer closed: it stays text. */
  closedAt: number | null;
}

export const slashKey = new PluginKey<SlashState>('slashMenu');

const CLOSED: SlashState = { open: null, closedAt: null };
/** As long as the longest name of a block. */
const LONGEST_QUERY = 24;

/**
 * Notices «/» at the beginning of an empty paragraph of the body.
 *
 * @param onKey gets every key first while a menu is open; true for those that it took
 */
export function slashPlugin(onKey: (event: KeyboardEvent) => boolean): Plugin<SlashState> {
  return new Plugin<SlashState>({
    key: slashKey,
    state: {
      init: () => CLOSED,
      apply: (tr, before, _old, state) => {
        const found = slashAt(state);
        if (!found) return CLOSED;
        if (tr.getMeta(slashKey) === 'close' || before.closedAt === found.from) {
          return { open: null, closedAt: found.from };
        }
        // Going back to such a paragraph opens nothing: only typing does.
        return before.open || tr.docChanged ? { open: found, closedAt: null } : before;
      },
    },
    props: {
      decorations: (state) => {
        const open = openSlash(state);
        const line = open && Decoration.node(open.from - 1, open.to + 1, { class: 'slash' });
        return line && DecorationSet.create(state.doc, [line]);
      },
      handleKeyDown: (view, event) => openSlash(view.state) !== null && onKey(event),
    },
  });
}

export function openSlash(state: EditorState): Slash | null {
  return slashKey.getState(state)?.open ?? null;
}

/** Leaves the «/» as text. */
export function closeSlash(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(slashKey, 'close'));
}

function slashAt({ selection }: EditorState): Slash | null {
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const { parent } = $from;
  if ($from.depth !== 1 || parent.type.name !== 'paragraph') return null;
  const text = parent.textContent;
  const isWhole = $from.parentOffset === parent.content.size && text.length === parent.content.size;
  if (!isWhole || !text.startsWith('/') || text.length > LONGEST_QUERY) return null;
  return { from: $from.start(), to: $from.end(), query: text.slice(1) };
}
