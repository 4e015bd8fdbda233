'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import {
  Fragment,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { InsertMenu } from './insert-menu.client';
import type { Tool } from './toolbar-tools';
import { useWriting } from './writing-context';
import { isMode, type WritingModes } from './writing-modes';

/**
 * One stop of the Tab key; the arrow keys go from button to button, left is onward. Alt+F10 comes here
 * from anywhere, Escape goes to the text.
 */
export function Toolbar({
  editor,
  press,
  modes,
  children,
}: {
  editor: Editor;
  press: (tool: Tool) => void;
  modes: WritingModes;
  /** Stands under the buttons. */
  children?: ReactNode;
}) {
  const words = ar.editor.toolbar;
  const { groups } = useWriting().tools;
  const tools = groups.flat();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const menuId = useId();
  const [isInserting, setInserting] = useState(false);
  const states = useEditorState({
    editor,
    selector: () =>
      tools.map(({ isOn, isOff }) => ({ on: isOn?.(editor), off: isOff?.(editor) ?? false })),
  });

  const enter = useEffectEvent(() => {
    bar.current?.querySelectorAll<HTMLButtonElement>('button')[current]?.focus();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.code !== 'F10' || !event.altKey) return;
      event.preventDefault();
      enter();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  function insertButton(): HTMLElement | null {
    return bar.current?.querySelector<HTMLElement>('[aria-haspopup]') ?? null;
  }

  function chooseInsert(tool: Tool): void {
    // A dialog gives the focus back to where it came from.
    insertButton()?.focus();
    setInserting(false);
    press(tool);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isInserting) editor.commands.focus();
    const to = { ArrowLeft: current + 1, ArrowRight: current - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  }

  return (
    <div className={modes.calm ? 'bars calm' : 'bars'}>
      <div className="bar" role="toolbar" aria-label={words.name} ref={bar} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <Fragment key={group[0]?.name}>
            {group.map((tool) => {
              const at = tools.indexOf(tool);
              return (
                <button
                  key={tool.name}
                  type="button"
                  tabIndex={at === current ? 0 : -1}
                  aria-label={words[tool.name]}
                  title={words[tool.name]}
                  aria-pressed={isMode(tool.name) ? modes[tool.name] : states[at]?.on}
                  aria-disabled={states[at]?.off || undefined}
                  {...(tool.name === 'insert' && {
                    className: 'wd',
                    'aria-haspopup': 'menu' as const,
                    'aria-expanded': isInserting,
                    'aria-controls': isInserting ? menuId : undefined,
                  })}
                  // The selection in the text must not be lost to the button.
                  onMouseDown={(event) => event.preventDefault()}
                  onFocus={() => setCurrent(at)}
                  onClick={() => {
                    if (tool.name === 'insert') setInserting(!isInserting);
                    else press(tool);
                  }}
                >
                  <Icon name={tool.icon} />
                  {tool.name === 'insert' && <span>{words.insert}</span>}
                </button>
              );
            })}
            <span className="gap" />
          </Fragment>
        ))}
      </div>
      {isInserting && (
        <InsertMenu
          id={menuId}
          onChoose={chooseInsert}
          onClose={(isLeft) => {
            setInserting(false);
            if (!isLeft) insertButton()?.focus();
          }}
        />
      )}
      {children}
    </div>
  );
}
