'use client';

import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { acceptsHref } from '@/newsroom/articles/body/accepts-href';
import { Dialog } from '@/components/admin/dialog.client';

/** Asks for a link's address and puts it on the selected words, or at the caret as its own text. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = ar.editor.link;
  const id = useId();
  const [error, setError] = useState<string>();
  const known: unknown = editor.getAttributes('link').href;
  const before = typeof known === 'string' ? known : '';

  function close(): void {
    onClose();
    editor.commands.focus();
  }

  function apply(form: FormData): void {
    const value = form.get('href');
    const typed = typeof value === 'string' ? value.trim() : '';
    const href = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : typed;
    if (!acceptsHref(href)) {
      setError(words.wrong);
      return;
    }
    const { empty } = editor.state.selection;
    const chain = editor.chain().extendMarkRange('link');
    if (empty && !before) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
    } else chain.setLink({ href });
    chain.run();
    close();
  }

  return (
    <Dialog title={words.title} confirm={words.apply} onConfirm={apply} onClose={close}>
      <Field id={id} label={words.href} hint={words.hint} error={error}>
        <input
          {...controlProps(id, { error, hint: words.hint })}
          name="href"
          type="url"
          dir="ltr"
          defaultValue={before}
          autoFocus
        />
      </Field>
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
