'use client';

import type { DeskMedia } from '@/newsroom/media/library-views';
import type { DeskClock } from '../desk-time';
import { CaptionsForm } from './captions-form.client';
import type { MediaActions } from './media-actions';
import { PosterForm } from './poster-form.client';

/** What goes with a film or recording: the picture before it plays, and a film's captions. */
export function ClipForms({
  media,
  clock,
  actions,
  onChanged,
}: {
  media: DeskMedia;
  clock: DeskClock;
  actions: MediaActions;
  onChanged: () => void;
}) {
  const own = { media, digits: clock.digits, onChanged };
  return (
    <>
      <PosterForm {...own} action={actions.setPoster} />
      {media.kind === 'video' && <CaptionsForm {...own} remove={actions.removeCaptions} />}
    </>
  );
}
