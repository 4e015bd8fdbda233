'use client';

import type { Editor } from '@tiptap/react';
import { BubbleMenu } from './menus/bubble-menu.client';
import { SlashMenu } from './menus/slash-menu.client';
import { Toolbar } from './toolbar.client';
import { useTools } from './use-tools';

/** Everything that a writer has at hand for the text: toolbar, menus and keys. */
export function WritingTools({ editor }: { editor: Editor }) {
  const { press, dialogs } = useTools(editor);
  return (
    <>
      <Toolbar editor={editor} press={press} />
      <BubbleMenu editor={editor} press={press} />
      <SlashMenu editor={editor} press={press} />
      {dialogs}
    </>
  );
}
