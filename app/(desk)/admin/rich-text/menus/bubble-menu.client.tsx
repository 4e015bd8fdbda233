'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { Tool, ToolSet } from '../toolbar-tools';
import { useWriting } from '../writing-context';

const words = ar.editor.bubble;
const GAP = 8;

/** What is done to selected words, in the order of the toolbar. */
function bubbleTools({ groups }: ToolSet): { tool: Tool; name: string }[] {
  return groups.flat().flatMap((tool) => {
    const name = words.tools[tool.name];
    return name === undefined ? [] : [{ tool, name }];
  });
}

/**
 * The tools for selected words, beside them: for the hand on the mouse or the screen. The keyboard
 * has the toolbar and its own keys, so this is no stop of Tab.
 */
export function BubbleMenu({ editor, press }: { editor: Editor; press: (tool: Tool) => void }) {
  const bar = useRef<HTMLDivElement>(null);
  const tools = bubbleTools(useWriting().tools);
  const isSelecting = useIsPressed(editor);
  const selected = useEditorState({ editor, selector: () => selectedWords(editor) });
  const states = useEditorState({
    editor,
    selector: () =>
      tools.map(({ tool }) => ({
        isOn: tool.isOn?.(editor),
        isOff: tool.isOff?.(editor) ?? false,
      })),
  });
  const isShown = selected !== null && !isSelecting;

  useLayoutEffect(() => {
    if (bar.current && selected) placeBeside(bar.current, editor, selected);
  }, [editor, selected, isShown]);

  if (!isShown) return null;
  return (
    <div className="bub" role="toolbar" aria-label={words.name} ref={bar}>
      {tools.map(({ tool, name }, at) => (
        <button
          key={tool.name}
          type="button"
          tabIndex={-1}
          aria-label={name}
          title={name}
          aria-pressed={states[at]?.isOn}
          aria-disabled={states[at]?.isOff || undefined}
          // The selection in the text must not be lost to the button.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(tool)}
        >
          <Icon name={tool.icon} />
        </button>
      ))}
    </div>
  );
}

function selectedWords({ state, isFocused, isEditable }: Editor) {
  const { selection } = state;
  if (!isFocused || !isEditable || !(selection instanceof TextSelection)) return null;
  const { from, to } = selection;
  return state.doc.textBetween(from, to).trim() === '' ? null : { from, to };
}

/** Above the first selected line; under the last one on touch screens, whose own menu stands above. */
function placeBeside(bar: HTMLElement, editor: Editor, { from, to }: { from: number; to: number }) {
  if (!bar.offsetParent) return;
  const box = bar.offsetParent.getBoundingClientRect();
  const [first, last] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to, -1)];
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  const above = first.top - box.top - bar.offsetHeight - GAP;
  const isUnder = isTouch || first.top - bar.offsetHeight - GAP < barsBottom();
  const start = box.right - first.right;
  const room = box.width - bar.offsetWidth;
  bar.style.insetBlockStart = `${isUnder ? last.bottom - box.top + GAP : above}px`;
  bar.style.insetInlineStart = `${Math.max(0, Math.min(start, room))}px`;
}

/** Where the bars at the top of the screen end. */
function barsBottom(): number {
  return document.querySelector('.bars')?.getBoundingClientRect().bottom ?? 0;
}

/** Whether a pointer is down since it went down in the text: the selection is still growing. */
function useIsPressed(editor: Editor): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    editor.view.dom.addEventListener('pointerdown', () => setPressed(true), { signal });
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(end, () => setPressed(false), { signal });
    }
    return () => stop.abort();
  }, [editor]);
  return isPressed;
}
