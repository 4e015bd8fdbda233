'use client';

import { useId } from 'react';
import { palette } from '@/messages/ar-palette';
import { useModal } from '../use-modal';

const { rows, ...words } = palette.help;

const KEYS: { word: string; keys: [string, string][] }[] = [
  {
    word: words.everywhere,
    keys: [
      ['Ctrl K', rows.palette],
      ['؟', rows.help],
      ['Tab ↵', rows.skip],
      ['↑ ↓ ↵', rows.arrows],
      ['Esc', rows.escape],
    ],
  },
  {
    word: words.writing,
    keys: [
      ['Ctrl S', rows.save],
      ['Ctrl B', rows.bold],
      ['Ctrl Z', rows.undo],
      ['Ctrl Shift Z', rows.redo],
    ],
  },
];

/** The keys of the desk, by their places on the keyboard. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="dlg keys"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{words.title}</h2>
      {KEYS.map(({ word, keys }) => (
        <section key={word}>
          <h3>{word}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd dir="ltr">{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </dialog>
  );
}
