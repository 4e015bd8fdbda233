'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { MediaDialog } from './media-dialog.client';
import { PictureChooser } from './picture-chooser.client';

/** Another picture of the library in the place of this one; says what that changes. */
export function ReplaceDialog({
  media,
  stories,
  digits,
  action,
  onClose,
  onDone,
}: {
  media: DeskMedia;
  /** How many stories name it. */
  stories: number;
  digits: DigitSystem;
  action: AnyFormAction;
  onClose: () => void;
  onDone: () => void;
}) {
  const words = ar.media.acts;
  return (
    <MediaDialog title={words.replace} onClose={onClose}>
      <p className="mut">{words.replaceNote(stories, { digits })}</p>
      <ActionForm action={action} onDone={onDone} className="words">
        <input type="hidden" name="id" value={media.id} />
        <PictureChooser name="by" kind={media.kind} without={media.id} />
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <SubmitButton busy={words.replacing}>{words.replace}</SubmitButton>
        </footer>
      </ActionForm>
    </MediaDialog>
  );
}
