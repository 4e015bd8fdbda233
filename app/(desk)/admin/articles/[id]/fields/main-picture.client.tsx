'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { UploadList } from '../../../upload/upload-list.client';
import { MAIN_PICTURE_ALT, MAIN_PICTURE_BOX } from '../pictures/picture-checks';
import { PictureNotes } from '../pictures/picture-notes.client';
import { deskAddress, usePictureTools } from '../pictures/picture-tools';
import { useFileDrop } from '../pictures/use-file-drop';
import { AltField } from './alt-field.client';
import { FieldError } from '../../../fields/field-error';
import { MainPictureButtons } from './main-picture-buttons.client';
import { MainPictureWords } from './main-picture-words.client';

/** The picture over the story, with the story's own caption and credit. */
export function MainPicture() {
  const id = useId();
  const words = ar.editor.picture;
  const canEdit = useCanEdit();
  const { digits } = useEditorTools();
  const { main, standings } = usePictureTools();
  const picture = useDraft((state) => state.fields.picture);
  const alt = useDraft((state) =>
    picture ? (state.refs.pictures[picture.mediaId]?.alt ?? '') : '',
  );
  const refused = useDraft((state) => state.fieldErrors.picture);
  // One picture stands here: of several files the first.
  const drop = useFileDrop((files) => main.add(files.slice(0, 1)));
  const bringsClip = main.items.some(
    ({ state }) => 'picture' in state && state.picture.kind !== 'picture',
  );
  const standing = picture ? standings[picture.mediaId] : undefined;

  return (
    <div
      className={drop.isOver ? 'mp over' : 'mp'}
      id={MAIN_PICTURE_BOX}
      tabIndex={-1}
      aria-describedby={refused ? `${id}-error` : undefined}
      {...(canEdit && drop.handlers)}
    >
      {picture ? (
        <img
          src={deskAddress(picture.mediaId, 'wide', standing)}
          alt={alt || ar.editor.fields.picture}
        />
      ) : (
        <p className="none">{canEdit ? words.dropMain : words.none}</p>
      )}
      <PictureNotes standing={standing} />
      {canEdit && <MainPictureButtons />}
      {canEdit && <UploadList uploads={main} digits={digits} />}
      <p className={bringsClip ? 'mut' : 'vh'} role="status">
        {bringsClip && words.notPicture}
      </p>
      <FieldError id={`${id}-error`} sentence={refused} />
      {picture && (
        <>
          {canEdit && (
            <AltField
              key={picture.mediaId}
              id={MAIN_PICTURE_ALT}
              mediaId={picture.mediaId}
              label={words.alt}
              of="picture"
            />
          )}
          <MainPictureWords name="caption" max={500} />
          <MainPictureWords name="credit" max={200} />
        </>
      )}
    </div>
  );
}
