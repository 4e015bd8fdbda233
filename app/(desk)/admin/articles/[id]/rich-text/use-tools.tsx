import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useFileChooser } from '../../../upload/use-file-chooser';
import { useEditorTools } from '../draft/draft-context';
import { insertPictures } from '../pictures/insert-pictures';
import { usePictureTools } from '../pictures/picture-tools';
import { EDITOR_KEYS } from './key-map';
import { KeysDialog } from './keys-dialog.client';
import { LinkDialog } from './link/link-dialog.client';
import { beginSlash } from './menus/begin-slash';
import { openSlash } from './menus/slash-plugin';
import { isPressed } from './pressed-key';
import { TOOL_GROUPS, type Tool } from './toolbar-tools';
import { useInserts } from './use-inserts';
import { isMode, type WritingMode, type WritingModes } from './writing-modes';

interface Tools {
  press: (tool: Tool) => void;
  /** What a tool asks for before it acts. */
  dialogs: ReactNode;
}

/** Does what a tool of the writer is for, wherever it was pressed: toolbar, menus, keys. */
export function useTools(
  editor: Editor,
  modes: WritingModes,
  onMode: (mode: WritingMode, isOn: boolean) => void,
): Tools {
  const [asked, setAsked] = useState<'link' | 'keys' | null>(null);
  const inserts = useInserts(editor);
  const { draft } = useEditorTools();
  const { body, pick } = usePictureTools();
  const chooser = useFileChooser({
    kinds: ['picture'],
    isMany: true,
    onFiles: (files) => body.addToText(files),
  });

  function press(tool: Tool): void {
    if (tool.isOff?.(editor) || inserts.open(tool.name)) return;
    if (isMode(tool.name)) {
      onMode(tool.name, !modes[tool.name]);
      return;
    }
    switch (tool.name) {
      case 'link':
      case 'keys':
        setAsked(tool.name);
        return;
      case 'picture':
        chooser.open();
        return;
      case 'library':
        choose();
        return;
      case 'insert':
        beginSlash(editor);
        return;
      default:
        tool.run?.(editor.chain().focus(), editor).run();
    }
  }

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

  // The bar of finding belongs to the text: elsewhere these keys stay the browser's.
  const isWriting = (): boolean =>
    editor.isFocused || Boolean(document.activeElement?.closest('.fbar'));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // What the rich text took itself is done; under a dialog nothing else is.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const key = EDITOR_KEYS.find((one) => isPressed(event, one));
    const tool = TOOL_GROUPS.flat().find(({ name }) => name === key?.tool);
    if (!key || !tool || (key.isOfText && !isWriting())) return;
    event.preventDefault();
    if (tool.name === 'find' && modes.find) focusFindField();
    else press(tool);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // On the way down: on the way up the rich text has taken every Escape for itself.
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    const isOthers =
      openSlash(editor.state) !== null ||
      document.activeElement?.closest('.fbar, dialog, [role=menu], [role=combobox]');
    if (event.key === 'Escape' && modes.calm && !isOthers) onMode('calm', false);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onEscape(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  return {
    press,
    dialogs: (
      <>
        {chooser.field}
        {inserts.dialog}
        {asked === 'link' && <LinkDialog editor={editor} onClose={() => setAsked(null)} />}
        {asked === 'keys' && <KeysDialog onClose={() => setAsked(null)} />}
      </>
    ),
  };
}

function focusFindField(): void {
  document.querySelector<HTMLInputElement>('.fbar input')?.select();
}
