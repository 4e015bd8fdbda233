'use client';

import { useId, useState } from 'react';
import { Dialog } from '@/components/admin/dialog.client';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { embedPage, parseEmbedAddress, type Embed } from '@/newsroom/articles/body/embeds';
import { embedKind } from './embed-kind';

const words = ar.editor.blocks.embed;

/** Asks for the address of a film, post or map of another house, and for its words. */
export function EmbedDialog({
  embed,
  onApply,
  onClose,
}: {
  /** What stands there already. */
  embed?: Embed & { title: string };
  onApply: (embed: Embed & { title: string }) => void;
  onClose: () => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(embed ? embedPage(embed) : '');
  const [error, setError] = useState<string>();
  const named = parseEmbedAddress(typed);
  const kind = named ? embedKind(named.provider) : 'unknown';

  function apply(form: FormData): void {
    if (!named) {
      setError(words.wrong);
      return;
    }
    const title = form.get('title');
    onApply({ ...named, title: typeof title === 'string' ? title.trim() : '' });
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
          value={typed}
          autoFocus
          onChange={({ target }) => {
            setTyped(target.value);
            setError(undefined);
          }}
        />
      </Field>
      <p className="what" role="status">
        {named && whatIs(named)}
      </p>
      <Field id={`${id}-title`} label={words.title[kind]} hint={words.titleHint[kind]}>
        <textarea
          {...controlProps(`${id}-title`, { hint: words.titleHint[kind] })}
          name="title"
          rows={2}
          maxLength={300}
          dir="auto"
          defaultValue={embed?.title}
        />
      </Field>
    </Dialog>
  );
}

/** «منشور على إكس». */
export function whatIs({ provider }: Embed): string {
  return words.what[embedKind(provider)](ar.site.media.providers[provider]);
}
