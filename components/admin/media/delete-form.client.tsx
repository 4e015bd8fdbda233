'use client';

import { useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DeskMedia, DeskUses } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { MediaDialog } from './media-dialog.client';

/** Asks before it deletes; where it is used, only who may delete that is asked at all. */
export function DeleteForm({
  media,
  uses,
  action,
  onDeleted,
}: {
  media: DeskMedia;
  uses: DeskUses;
  action: AnyFormAction;
  onDeleted: () => void;
}) {
  const id = useId();
  const words = ar.media.acts;
  const [isOpen, setOpen] = useState(false);
  const isBlocked = uses.used && !media.may.deleteUsed;
  return (
    <>
      <button
        type="button"
        className="btn dgr"
        aria-disabled={isBlocked || undefined}
        aria-describedby={isBlocked ? id : undefined}
        onClick={() => {
          if (!isBlocked) setOpen(true);
        }}
      >
        <Icon name="trash-2" className="s" />
        {words.delete}
      </button>
      {isBlocked && (
        <p className="mut" id={id}>
          {words.deleteBlocked}
        </p>
      )}
      {isOpen && (
        <MediaDialog title={words.deleteTitle} onClose={() => setOpen(false)}>
          <p>
            <bdi>{media.name}</bdi>
          </p>
          <p className="mut">
            {uses.used && `${words.deleteUsedNote} `}
            {words.deleteNote}
          </p>
          <ActionForm action={action} onDone={onDeleted}>
            <input type="hidden" name="id" value={media.id} />
            <footer>
              <button type="button" className="btn" onClick={() => setOpen(false)}>
                {words.cancel}
              </button>
              <SubmitButton className="btn dgr" busy={words.deleting}>
                {words.delete}
              </SubmitButton>
            </footer>
          </ActionForm>
        </MediaDialog>
      )}
    </>
  );
}
