'use client';

import type { Editor } from '@tiptap/react';
import { useFileChooser } from '../../../upload/use-file-chooser';
import type { ToolName } from '../../../rich-text/toolbar-tools';
import type { WritingMode, WritingModes } from '../../../rich-text/writing-modes';
import { WritingTools } from '../../../rich-text/writing-tools.client';
import { useEditorTools } from '../draft/draft-context';
import { useNotes } from '../notes/notes-context';
import { insertPictures } from '../pictures/insert-pictures';
import { usePictureTools } from '../pictures/picture-tools';
import { useInserts } from './use-inserts';

/** The tools of a story's text, with those that need its pictures, its notes and the library. */
export function ArticleTools({
  editor,
  ...modes
}: {
  editor: Editor;
  modes: WritingModes;
  onMode: (mode: WritingMode, isOn: boolean) => void;
}) {
  const inserts = useInserts(editor);
  const { draft } = useEditorTools();
  const notes = useNotes();
  const { body, pick } = usePictureTools();
  const chooser = useFileChooser({
    kinds: ['picture'],
    isMany: true,
    onFiles: (files) => body.addToText(files),
  });

  function choose(): void {
    pick({
      isMany: true,
      onPick: (pictures) => {
        for (const picture of pictures) draft.learnPicture(picture);
        insertPictures(
          editor,
          pictures.map(({ id }) => id),
        );
      },
    });
  }

  function open(name: ToolName): boolean {
    if (name === 'picture') chooser.open();
    else if (name === 'library') choose();
    else if (name === 'passageNote') notes.noteSelection();
    else return inserts.open(name);
    return true;
  }

  return (
    <WritingTools editor={editor} {...modes} open={open}>
      {chooser.field}
      {inserts.dialog}
    </WritingTools>
  );
}
