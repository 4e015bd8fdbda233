'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { Tool } from '../toolbar-tools';
import { useWriting } from '../writing-context';
import { slashItems } from './slash-items';
import { closeSlash, openSlash, slashKey, slashPlugin } from './slash-plugin';

/** What «/» in an empty paragraph offers. The caret stays in the text; the list follows what is typed. */
export function SlashMenu({ editor, press }: { editor: Editor; press: (tool: Tool) => void }) {
  const id = useId();
  const { tools } = useWriting();
  const list = useRef<HTMLUListElement>(null);
  const slash = useEditorState({ editor, selector: () => openSlash(editor.state) });
  const items = slash ? slashItems(tools, slash.query) : [];
  const isShown = items.length > 0;
  const [walked, setWalked] = useState({ query: '', at: 0 });
  const active = walked.query === slash?.query ? walked.at : 0;

  function choose(tool: Tool): void {
    if (!slash) return;
    const { from, to } = slash;
    editor.chain().focus().deleteRange({ from, to }).run();
    press(tool);
  }

  const onKey = useEffectEvent(({ key }: KeyboardEvent): boolean => {
    const tool = items[active];
    if (!slash || !tool) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      setWalked({ query: slash.query, at: (active + step + items.length) % items.length });
    } else if (key === 'Enter' || key === 'Tab') choose(tool);
    else if (key === 'Escape') closeSlash(editor.view);
    else return false;
    return true;
  });
  useEffect(() => {
    const plugin = slashPlugin((event) => onKey(event));
    // Before the editor's own keys, which would make a new paragraph of Enter.
    editor.registerPlugin(plugin, (own, others) => [own, ...others]);
    return () => {
      editor.unregisterPlugin(slashKey);
    };
  }, [editor]);

  useEffect(() => {
    const { dom } = editor.view;
    const told = {
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-activedescendant': `${id}-${active}`,
    };
    for (const [name, value] of Object.entries(told)) {
      if (isShown) dom.setAttribute(name, value);
      else dom.removeAttribute(name);
    }
  }, [editor, id, isShown, active]);

  const from = slash?.from;
  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu?.offsetParent || from === undefined) return;
    const line = editor.view.coordsAtPos(from);
    const box = menu.offsetParent.getBoundingClientRect();
    menu.style.insetBlockStart = `${line.bottom - box.top + 4}px`;
    menu.style.insetInlineStart = `${box.right - line.right}px`;
    menu.scrollIntoView({ block: 'nearest' });
  }, [editor, from, isShown]);

  if (!isShown) return null;
  return (
    <ul
      className="sls"
      id={id}
      role="listbox"
      aria-label={ar.editor.slash.name}
      ref={list}
      style={{ gridTemplateRows: `repeat(${rowsFor(items.length)}, auto)` }}
    >
      {items.map((tool, at) => (
        <li
          key={tool.name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          // The text must keep the focus, or the list closes before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(tool)}
        >
          <Icon name={tool.icon} />
          {ar.editor.toolbar[tool.name]}
        </li>
      ))}
    </ul>
  );
}

/** A long list stands in two columns: all of it is seen, and nothing of it has to be scrolled. */
function rowsFor(count: number): number {
  return count > 8 ? Math.ceil(count / 2) : count;
}
