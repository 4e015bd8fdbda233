'use client';

import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { Dialog } from '@/components/admin/dialog.client';
import { ar } from '@/messages/ar';
import { useWriting } from '../writing-context';
import { LinkField } from './link-field.client';
import { LinkNote } from './link-note.client';
import { linkTarget } from './link-target';

const words = ar.editor.link;
/** A search is made of a few words. */
const LONGEST_HINT = 60;

/**
 * Asks for a link's address, or for a story of the house, and puts it on the selected words; at the
 * caret it stands as its own text, a story as its headline.
 */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { site } = useWriting();
  const id = useId();
  const known: unknown = editor.getAttributes('link').href;
  const before = typeof known === 'string' ? known : '';
  const [typed, setTyped] = useState(before);
  const [headline, setHeadline] = useState('');
  const [error, setError] = useState<string>();
  const target = linkTarget(typed, site);

  function close(): void {
    onClose();
    editor.commands.focus();
  }

  function apply(): void {
    if (!target) {
      setError(words.wrong);
      return;
    }
    const { href } = target;
    const chain = editor.chain().extendMarkRange('link');
    if (editor.state.selection.empty && !before) {
      const text = headline || href;
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });
    } else chain.setLink({ href });
    chain.run();
    close();
  }

  return (
    <Dialog title={words.title} confirm={words.apply} onConfirm={apply} onClose={close}>
      <LinkField
        id={id}
        before={before}
        selected={selectedText(editor)}
        isAddress={target !== null}
        error={error}
        onChange={(value, title = '') => {
          setTyped(value);
          setHeadline(title);
          setError(undefined);
        }}
      />
      <LinkNote target={target} />
      {before !== '' && (
        <button
          type="button"
          className="lnk"
          onClick={() => {
            editor.chain().extendMarkRange('link').unsetLink().run();
            close();
          }}
        >
          {words.remove}
        </button>
      )}
    </Dialog>
  );
}

function selectedText({ state: { doc, selection } }: Editor): string {
  return doc.textBetween(selection.from, selection.to, ' ').trim().slice(0, LONGEST_HINT);
}
