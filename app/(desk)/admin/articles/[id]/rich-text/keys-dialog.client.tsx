'use client';

import { Fragment, useId, useLayoutEffect } from 'react';
import { useModal } from '@/components/admin/use-modal';
import { ar } from '@/messages/ar';
import { EDITOR_KEYS, keyNames } from './key-map';

const words = ar.editor.keys;

/** The keys of the tools by their words, then those of the screen. */
const LINES: [word: string, keys: string[]][] = [
  ...EDITOR_KEYS.filter(
    ({ tool }, at) => EDITOR_KEYS.findIndex((one) => one.tool === tool) === at,
  ).map((key): [string, string[]] => [ar.editor.toolbar[key.tool], keyNames(key)]),
  [words.toolbar, ['Alt', 'F10']],
  [words.save, ['Ctrl', 'S']],
  [words.movePicture, ['Alt', '↑ ↓']],
];

/** Which keys do what. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useModal();
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
          {LINES.map(([word, keys]) => (
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
