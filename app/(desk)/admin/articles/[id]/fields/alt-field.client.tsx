'use client';

import { useState } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { describePicture } from './describe-picture';

/**
 * The text that stands for a picture. It belongs to the library, so it is saved there when the
 * field is left.
 *
 * @param id of the control: the checklist leads to it
 */
export function AltField({ id, mediaId, label }: { id: string; mediaId: number; label: string }) {
  const { draft } = useEditorTools();
  const known = useDraft((state) => state.refs.pictures[mediaId]);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  if (!known) return null;

  async function save(): Promise<void> {
    if (!known || typed === null || typed.trim() === known.alt) return;
    const described = { ...known, alt: typed.trim() };
    const sentence = await describePicture(described);
    setError(sentence ?? undefined);
    if (sentence) return;
    draft.learnPicture(described);
    setTyped(null);
  }

  return (
    <Field id={id} label={label} hint={ar.editor.picture.altHint} error={error}>
      <input
        {...controlProps(id, { error, hint: ar.editor.picture.altHint })}
        value={typed ?? known.alt}
        maxLength={300}
        dir={(typed ?? known.alt) ? 'auto' : 'rtl'}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
      />
    </Field>
  );
}
