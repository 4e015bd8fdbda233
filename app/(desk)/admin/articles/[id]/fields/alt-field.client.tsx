'use client';

import { useState } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import { refusalSentence } from '@/messages/ar-refusals';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { describePicture } from './describe-picture';

const ALT_MISSING = refusalSentence('altMissing');

/**
 * The text that stands for a picture. It belongs to the library, so it is saved there when the
 * field is left.
 *
 * @param id of the control: the checklist leads to it
 */
export function AltField({
  id,
  mediaId,
  label,
  of,
}: {
  id: string;
  mediaId: number;
  label: string;
  /** The field that the picture stands in. */
  of: 'picture' | 'body';
}) {
  const { draft } = useEditorTools();
  const known = useDraft((state) => state.refs.pictures[mediaId]);
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const isRefused = useDraft((state) => state.fieldErrors[of] === ALT_MISSING);
  if (!known) return null;

  async function save(): Promise<void> {
    if (!known || typed === null || typed.trim() === known.alt) return;
    const described = { ...known, alt: typed.trim() };
    const sentence = await describePicture(described);
    setFailure(sentence ?? undefined);
    if (sentence) return;
    draft.learnPicture(described);
    // What was typed while the answer was under way stays.
    setTyped((now) => (now === typed ? null : now));
  }

  // The refusal names the field of the text; here is the one picture that it is about.
  const error = failure ?? (isRefused && known.alt === '' ? ALT_MISSING : undefined);
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
