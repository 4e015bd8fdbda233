'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { Fragment, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useFileChooser } from '../../../upload/use-file-chooser';
import { useEditorTools } from '../draft/draft-context';
import { insertPictures } from '../pictures/insert-pictures';
import { usePictureTools } from '../pictures/picture-tools';
import { InsertMenu } from './insert-menu.client';
import { LinkDialog } from './link-dialog.client';
import { TOOL_GROUPS, type Tool } from './toolbar-tools';
import { useInserts } from './use-inserts';

const TOOLS = TOOL_GROUPS.flat();

/** One stop of the Tab key; the arrow keys go from button to button, left is onward. */
export function Toolbar({ editor }: { editor: Editor }) {
  const words = ar.editor.toolbar;
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const inserts = useInserts(editor);
  const menuId = useId();
  const [isInserting, setInserting] = useState(false);
  const { draft } = useEditorTools();
  const { body, pick } = usePictureTools();
  const chooser = useFileChooser({
    kinds: ['picture'],
    isMany: true,
    onFiles: (files) => body.addToText(files),
  });
  const states = useEditorState({
    editor,
    selector: () =>
      TOOLS.map(({ isOn, isOff }) => ({ on: isOn?.(editor), off: isOff?.(editor) ?? false })),
  });

  function press(tool: Tool): void {
    if (tool.isOff?.(editor) || inserts.open(tool.name)) return;
    if (tool.name === 'link') setLinking(true);
    else if (tool.name === 'picture') chooser.open();
    else if (tool.name === 'library') choose();
    else if (tool.name === 'insert') setInserting(!isInserting);
    else tool.run?.(editor.chain().focus(), editor).run();
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

  function insertButton(): HTMLElement | null {
    return bar.current?.querySelector<HTMLElement>('[aria-haspopup]') ?? null;
  }

  function chooseInsert(tool: Tool): void {
    // A dialog gives the focus back to where it came from.
    insertButton()?.focus();
    setInserting(false);
    inserts.open(tool.name);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowLeft: current + 1, ArrowRight: current - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + TOOLS.length) % TOOLS.length;
    setCurrent(next);
    bar.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  }

  return (
    <div className="bars">
      <div className="bar" role="toolbar" aria-label={words.name} ref={bar} onKeyDown={onKeyDown}>
        {TOOL_GROUPS.map((group) => (
          <Fragment key={group[0]?.name}>
            {group.map((tool) => {
              const at = TOOLS.indexOf(tool);
              return (
                <button
                  key={tool.name}
                  type="button"
                  tabIndex={at === current ? 0 : -1}
                  aria-label={words[tool.name]}
                  title={words[tool.name]}
                  aria-pressed={states[at]?.on}
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
                  onClick={() => press(tool)}
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
      {chooser.field}
      {inserts.dialog}
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
