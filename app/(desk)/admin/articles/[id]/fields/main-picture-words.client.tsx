'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';

/** The story's own caption or credit of its main picture. */
export function MainPictureWords({ name, max }: { name: 'caption' | 'credit'; max: number }) {
  const id = useId();
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const picture = useDraft((state) => state.fields.picture);
  if (!picture) return null;
  return (
    <div className="f">
      <label htmlFor={id}>{ar.editor.picture[name]}</label>
      <div className="in">
        <textarea
          id={id}
          rows={1}
          maxLength={max}
          dir={picture[name] ? 'auto' : 'rtl'}
          readOnly={!canEdit}
          value={picture[name]}
          onChange={({ target }) => draft.set('picture', { ...picture, [name]: target.value })}
        />
      </div>
    </div>
  );
}
