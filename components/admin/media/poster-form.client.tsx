'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import { formOf } from '../form-of';
import type { AnyFormAction } from '../form-result';
import { MediaPicker } from '../picker/media-picker.client';
import { RefusalBanner } from '../refusal-banner';
import { SubmitButton } from '../submit-button.client';
import { useFormAction } from '../use-form-action';

/** The picture that stands for a film or recording until it plays. */
export function PosterForm({
  media,
  digits,
  action,
  onChanged,
}: {
  media: DeskMedia;
  digits: DigitSystem;
  action: AnyFormAction;
  onChanged: () => void;
}) {
  const words = ar.media.clip;
  const { id, posterId, thumbnail } = media;
  const [isChoosing, setChoosing] = useState(false);
  const { refusal, pending, send } = useFormAction(action, () => {
    setChoosing(false);
    onChanged();
  });
  return (
    <section className="acts">
      <h3>{words.poster}</h3>
      {thumbnail ? (
        <img className="ph43 pst" src={thumbnail} alt="" width={240} height={180} />
      ) : (
        <p className="mut">{words.noPoster}</p>
      )}
      <div className="row">
        <button type="button" className="btn sm" onClick={() => setChoosing(true)}>
          <Icon name="image" className="s" />
          {posterId === null ? words.choosePoster : words.changePoster}
        </button>
        {posterId !== null && (
          <ActionForm action={action} onDone={onChanged}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="posterId" value="" />
            <SubmitButton className="btn sm" busy={words.saving}>
              {words.removePoster}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      {isChoosing && (
        <MediaPicker
          kind="picture"
          title={words.posterTitle}
          confirm={() => (pending ? words.saving : words.posterConfirm)}
          isBusy={pending}
          error={refusal && <RefusalBanner sentence={refusal.sentence} />}
          digits={digits}
          onChoose={([picture]) => {
            if (picture) send(formOf({ id, posterId: picture.id }));
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
