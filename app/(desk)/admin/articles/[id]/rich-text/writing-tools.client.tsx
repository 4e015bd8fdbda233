'use client';

import type { Editor } from '@tiptap/react';
import { FindBar } from './find/find-bar.client';
import { BubbleMenu } from './menus/bubble-menu.client';
import { SlashMenu } from './menus/slash-menu.client';
import { Toolbar } from './toolbar.client';
import { useTools } from './use-tools';
import type { WritingMode, WritingModes } from './writing-modes';

/** Everything that a writer has at hand for the text: toolbar, menus and keys. */
export function WritingTools({
  editor,
  modes,
  onMode,
}: {
  editor: Editor;
  modes: WritingModes;
  onMode: (mode: WritingMode, isOn: boolean) => void;
}) {
  const { press, dialogs } = useTools(editor, modes, onMode);
  return (
    <>
      <Toolbar editor={editor} press={press} modes={modes}>
        {modes.find && <FindBar editor={editor} onClose={() => onMode('find', false)} />}
      </Toolbar>
      <BubbleMenu editor={editor} press={press} />
      <SlashMenu editor={editor} press={press} />
      {dialogs}
    </>
  );
}
