'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { formOf } from '../form-of';
import type { AnyFormAction } from '../form-result';
import { MediaPicker } from '../picker/media-picker.client';
import { RefusalBanner } from '../refusal-banner';
import { useFormAction } from '../use-form-action';

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
  const { refusal, pending, send } = useFormAction(action, onDone);
  return (
    <MediaPicker
      kind={media.kind}
      without={media.id}
      title={words.replace}
      note={<p className="mut">{words.replaceNote(stories, { digits })}</p>}
      confirm={() => (pending ? words.replacing : words.replace)}
      isBusy={pending}
      error={refusal && <RefusalBanner sentence={refusal.sentence} />}
      digits={digits}
      onChoose={([chosen]) => {
        if (chosen) send(formOf({ id: media.id, by: chosen.id }));
      }}
      onClose={onClose}
    />
  );
}
