'use client';

import { useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { AltField } from './alt-field.client';
import { FieldError } from './field-error';
import { PICTURE_TYPES, uploadPicture } from './upload-picture';

/** The picture over the story, with the story's own caption and credit. */
export function MainPicture() {
  const id = useId();
  const words = ar.editor.picture;
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const picture = useDraft((state) => state.fields.picture);
  const alt = useDraft((state) =>
    picture ? (state.refs.pictures[picture.mediaId]?.alt ?? '') : '',
  );
  const refused = useDraft((state) => state.fieldErrors.picture);
  const file = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function upload(chosen: File): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    const answer = await uploadPicture(chosen);
    setBusy(false);
    if ('sentence' in answer) {
      setFailure(answer.sentence);
      return;
    }
    const { id: mediaId, caption, credit } = answer.picture;
    draft.learnPicture(answer.picture);
    draft.set('picture', { mediaId, caption, credit });
  }

  return (
    <div className="mp">
      {picture ? (
        <img src={`/admin/media/${picture.mediaId}/wide`} alt={alt || ar.editor.fields.picture} />
      ) : (
        <p className="mut">{words.none}</p>
      )}
      {canEdit && (
        <div className="row">
          <button
            type="button"
            className="btn sm"
            aria-disabled={isBusy || undefined}
            aria-busy={isBusy || undefined}
            aria-describedby={`${id}-types`}
            onClick={() => {
              if (!isBusy) file.current?.click();
            }}
          >
            <Icon name="image-plus" className="s" />
            {picture ? words.replace : words.upload}
          </button>
          {picture && (
            <button type="button" className="btn sm dgr" onClick={() => draft.set('picture', null)}>
              {words.remove}
            </button>
          )}
          <input
            ref={file}
            type="file"
            accept={PICTURE_TYPES}
            hidden
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              event.target.value = '';
              if (chosen) void upload(chosen);
            }}
          />
        </div>
      )}
      <p className="mut" id={`${id}-types`} aria-live="polite">
        {isBusy ? words.uploading : words.types}
      </p>
      <FieldError id={`${id}-error`} sentence={failure ?? refused} />
      {picture && (
        <>
          {canEdit && (
            <AltField key={picture.mediaId} mediaId={picture.mediaId} label={words.alt} />
          )}
          <WordsField name="caption" max={500} />
          <WordsField name="credit" max={200} />
        </>
      )}
    </div>
  );
}

function WordsField({ name, max }: { name: 'caption' | 'credit'; max: number }) {
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
