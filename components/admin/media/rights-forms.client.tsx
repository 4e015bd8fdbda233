'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DeskMedia, DeskUses } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { DeskClock } from '../desk-time';
import { SubmitButton } from '../submit-button.client';
import { TextAreaField } from '../text-field.client';
import type { MediaActions } from './media-actions';
import { ReplaceDialog } from './replace-dialog.client';

/** Taking it out of readers' sight, giving it back, and another picture in its place. */
export function RightsForms({
  media,
  uses,
  clock,
  actions,
  onChanged,
}: {
  media: DeskMedia;
  uses: DeskUses;
  clock: DeskClock;
  actions: MediaActions;
  onChanged: () => void;
}) {
  const words = ar.media.acts;
  const [isChoosing, setChoosing] = useState(false);
  const id = <input type="hidden" name="id" value={media.id} />;
  return (
    <section className="acts">
      <h3>{words.title}</h3>
      {media.recall ? (
        <ActionForm action={actions.reinstate} onDone={onChanged}>
          {id}
          <SubmitButton className="btn sm" busy={words.reinstating}>
            {words.reinstate}
          </SubmitButton>
        </ActionForm>
      ) : (
        <details>
          <summary className="btn sm dgr">{words.recall[media.kind]}</summary>
          <ActionForm action={actions.recall} onDone={onChanged} className="words">
            {id}
            <TextAreaField
              name="reason"
              label={words.recallReason}
              hint={words.recallNote}
              rows={2}
              required
            />
            <SubmitButton className="btn sm dgr" busy={words.recalling}>
              {words.recallConfirm}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
      {media.replacedBy ? (
        <ActionForm action={actions.replace} onDone={onChanged}>
          {id}
          <input type="hidden" name="by" value="" />
          <SubmitButton className="btn sm" busy={words.replacing}>
            {words.undoReplace}
          </SubmitButton>
        </ActionForm>
      ) : (
        <button type="button" className="btn sm" onClick={() => setChoosing(true)}>
          <Icon name="copy" className="s" />
          {words.replace}
        </button>
      )}
      {isChoosing && (
        <ReplaceDialog
          media={media}
          stories={uses.stories.length + uses.moreStories}
          digits={clock.digits}
          action={actions.replace}
          onClose={() => setChoosing(false)}
          onDone={() => {
            setChoosing(false);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
