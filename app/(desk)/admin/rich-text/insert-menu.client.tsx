'use client';

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { Tool } from './toolbar-tools';
import { useWriting } from './writing-context';

/** What else can be put into the text. The arrow keys go from one to the next, left is onward. */
export function InsertMenu({
  id,
  onChoose,
  onClose,
}: {
  id: string;
  onChoose: (tool: Tool) => void;
  /** @param isLeft the focus is on its way elsewhere */
  onClose: (isLeft: boolean) => void;
}) {
  const words = ar.editor.toolbar;
  const { inserts } = useWriting().tools;
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];

  useEffect(() => items()[0]?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = {
      ArrowDown: at + 1,
      ArrowLeft: at + 1,
      ArrowUp: at - 1,
      ArrowRight: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (event.key === 'Escape') onClose(false);
    else if (event.key === 'Tab') onClose(true);
    else if (to !== undefined) all.at(to % all.length)?.focus();
    if (to !== undefined || event.key === 'Escape') event.preventDefault();
  }

  return (
    <div
      className="ins"
      id={id}
      role="menu"
      aria-label={words.insertMenu}
      ref={menu}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget)) onClose(true);
      }}
    >
      {inserts.map((tool) => (
        <button
          key={tool.name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => onChoose(tool)}
        >
          <Icon name={tool.icon} />
          {words[tool.name]}
        </button>
      ))}
    </div>
  );
}
