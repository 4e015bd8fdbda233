'use client';

import { Fragment, useId, useLayoutEffect } from 'react';
import { useModal } from '@/components/admin/use-modal';
import { ar } from '@/messages/ar';
import { EDITOR_KEYS, keyNames } from './key-map';
import type { ToolSet } from './toolbar-tools';
import { useWriting } from './writing-context';

const words = ar.editor.keys;

/** The keys of the tools that are here by their words, then those of the screen. */
function linesOf({ groups }: ToolSet): [word: string, keys: string[]][] {
  const names = new Set(groups.flat().map(({ name }) => name));
  return [
    ...EDITOR_KEYS.filter(
      ({ tool }, at) => names.has(tool) && EDITOR_KEYS.findIndex((one) => one.tool === tool) === at,
    ).map((key): [string, string[]] => [ar.editor.toolbar[key.tool], keyNames(key)]),
    [words.toolbar, ['Alt', 'F10']],
    [words.save, ['Ctrl', 'S']],
    ...(names.has('picture') ? [[words.movePicture, ['Alt', '↑ ↓']] as [string, string[]]] : []),
  ];
}

/** Which keys do what. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useModal();
  const lines = linesOf(useWriting().tools);
  useLayoutEffect(() => {
    // Not the list: it takes the focus only so that keys can scroll it.
    dialog.current?.querySelector('button')?.focus();
  }, [dialog]);
  return (
    <dialog ref={dialog} className="dlg wide" aria-labelledby={id} onClose={onClose}>
      <form method="dialog">
        <h2 id={id}>{words.title}</h2>
        <p className="mut">{words.hint}</p>
        <dl className="kys" tabIndex={0}>
          {lines.map(([word, keys]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd dir="ltr">
                {keys.map((key, at) => (
                  <Fragment key={key}>
                    {at > 0 && ' + '}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <footer>
          <button type="submit" className="btn">
            {words.close}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
