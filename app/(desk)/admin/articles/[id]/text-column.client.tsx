'use client';

import type { Editor } from '@tiptap/react';
import { ar } from '@/messages/ar';
import { useCanEdit, useDraft } from './draft/draft-context';
import { HeadlineField } from './fields/headline-field.client';
import { usePictureTools } from './pictures/picture-tools';
import { UploadPlaceholders } from './pictures/upload-placeholders.client';
import { useFileDrop } from './pictures/use-file-drop';
import { AddLine } from '../../rich-text/menus/add-line.client';
import { BodyLength } from './rich-text/body-length.client';
import { RichText } from '../../rich-text/rich-text.client';

/** Headline, standfirst and body. Files that are dropped beside the body go to its end. */
export function TextColumn({ editor }: { editor: Editor | null }) {
  const canEdit = useCanEdit();
  const error = useDraft((state) => state.fieldErrors.body);
  const { body } = usePictureTools();
  const drop = useFileDrop((files) => body.addToText(files, true));
  return (
    <div className={drop.isOver ? 'doc over' : 'doc'} {...(canEdit && drop.handlers)}>
      <HeadlineField name="title" />
      <HeadlineField name="standfirst" />
      {editor && (
        <>
          <RichText editor={editor} placeholder={ar.editor.bodyPlaceholder} error={error} />
          <UploadPlaceholders editor={editor} />
          {canEdit && <AddLine editor={editor} hint={ar.editor.slash.hint} />}
          <BodyLength editor={editor} />
        </>
      )}
    </div>
  );
}
