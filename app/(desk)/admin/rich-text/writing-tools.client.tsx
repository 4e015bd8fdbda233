'use client';

import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { FindBar } from './find/find-bar.client';
import { BubbleMenu } from './menus/bubble-menu.client';
import { SlashMenu } from './menus/slash-menu.client';
import { Toolbar } from './toolbar.client';
import type { ToolName } from './toolbar-tools';
import { useTools } from './use-tools';
import type { WritingMode, WritingModes } from './writing-modes';

/** Everything that a writer has at hand for the text: toolbar, menus and keys. */
export function WritingTools({
  editor,
  modes,
  onMode,
  open = () => false,
  children,
}: {
  editor: Editor;
  modes: WritingModes;
  onMode: (mode: WritingMode, isOn: boolean) => void;
  /** Does what only this place of writing can do; false for anything else. */
  open?: (name: ToolName) => boolean;
  /** What `open` asks for before it acts. */
  children?: ReactNode;
}) {
  const { press, dialogs } = useTools(editor, modes, onMode, open);
  return (
    <>
      <Toolbar editor={editor} press={press} modes={modes}>
        {modes.find && <FindBar editor={editor} onClose={() => onMode('find', false)} />}
      </Toolbar>
      <BubbleMenu editor={editor} press={press} />
      <SlashMenu editor={editor} press={press} />
      {createPortal(
        // The dialogs are forms, and the text may stand in one: theirs must not send that.
        <div onSubmit={(event) => event.stopPropagation()}>
          {dialogs}
          {children}
        </div>,
        document.body,
      )}
    </>
  );
}
