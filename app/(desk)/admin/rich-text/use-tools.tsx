import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { EmbedDialog } from './embed/embed-dialog.client';
import { beginIn, EMPTY_BLOCKS, insertBlock } from './insert-block';
import { EDITOR_KEYS } from './key-map';
import { KeysDialog } from './keys-dialog.client';
import { LinkDialog } from './link/link-dialog.client';
import { beginSlash } from './menus/begin-slash';
import { openSlash } from './menus/slash-plugin';
import { isPressed } from './pressed-key';
import type { Tool, ToolName } from './toolbar-tools';
import { useWriting } from './writing-context';
import { isMode, type WritingMode, type WritingModes } from './writing-modes';

const ASKED = ['link', 'embed', 'keys'] as const;
type AskedTool = (typeof ASKED)[number];

interface Tools {
  press: (tool: Tool) => void;
  /** What a tool asks for before it acts. */
  dialogs: ReactNode;
}

/**
 * Does what a tool of the writer is for, wherever it was pressed: toolbar, menus, keys.
 *
 * @param open does what only this place of writing can do; false for anything else
 */
export function useTools(
  editor: Editor,
  modes: WritingModes,
  onMode: (mode: WritingMode, isOn: boolean) => void,
  open: (name: ToolName) => boolean,
): Tools {
  const { groups } = useWriting().tools;
  const [asked, setAsked] = useState<AskedTool | null>(null);

  function press(tool: Tool): void {
    const { name } = tool;
    if (tool.isOff?.(editor) || open(name)) return;
    if (isMode(name)) onMode(name, !modes[name]);
    else if (isAsked(name)) setAsked(name);
    else if (name === 'insert') beginSlash(editor);
    else if (name in EMPTY_BLOCKS) {
      const block = EMPTY_BLOCKS[name as keyof typeof EMPTY_BLOCKS];
      beginIn(editor, insertBlock(editor, block));
    } else tool.run?.(editor.chain().focus(), editor).run();
  }

  // The bar of finding belongs to the text: elsewhere these keys stay the browser's.
  const isWriting = (): boolean =>
    editor.isFocused || Boolean(document.activeElement?.closest('.fbar'));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // What the rich text took itself is done; under a dialog nothing else is.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const key = EDITOR_KEYS.find((one) => isPressed(event, one));
    const tool = groups.flat().find(({ name }) => name === key?.tool);
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
        {asked === 'link' && <LinkDialog editor={editor} onClose={() => setAsked(null)} />}
        {asked === 'embed' && (
          <EmbedDialog
            onApply={(embed) =>
              insertBlock(editor, { type: 'embed', attrs: { ...embed, mediaId: null } })
            }
            onClose={() => setAsked(null)}
          />
        )}
        {asked === 'keys' && <KeysDialog onClose={() => setAsked(null)} />}
      </>
    ),
  };
}

function isAsked(name: string): name is AskedTool {
  return (ASKED as readonly string[]).includes(name);
}

function focusFindField(): void {
  document.querySelector<HTMLInputElement>('.fbar input')?.select();
}
