'use client';

import { useId, useState } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { embedPage, parseEmbedAddress, type Embed } from '@/newsroom/articles/body/embeds';
import { Dialog } from '@/components/admin/dialog.client';

/** Asks for the address of a film at YouTube, Vimeo or Dailymotion. */
export function EmbedDialog({
  film,
  onApply,
  onClose,
}: {
  /** The one that stands there already. */
  film?: Embed;
  onApply: (film: Embed) => void;
  onClose: () => void;
}) {
  const words = ar.editor.blocks.embed;
  const id = useId();
  const [error, setError] = useState<string>();

  function apply(form: FormData): void {
    const typed = form.get('address');
    const named = typeof typed === 'string' ? parseEmbedAddress(typed) : null;
    if (!named) {
      setError(words.wrong);
      return;
    }
    onApply(named);
    onClose();
  }

  return (
    <Dialog title={words.dialog} confirm={words.insert} onConfirm={apply} onClose={onClose}>
      <Field id={id} label={words.address} hint={words.hint} error={error}>
        <input
          {...controlProps(id, { error, hint: words.hint })}
          name="address"
          type="url"
          dir="ltr"
          defaultValue={film ? embedPage(film) : ''}
          autoFocus
        />
      </Field>
    </Dialog>
  );
}
