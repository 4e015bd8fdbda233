'use client';

import { ar } from '@/messages/ar';
import { refusalSentence } from '@/messages/ar-refusals';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { Icon } from '@/components/ui/icon';
import { ActionForm } from '../action-form.client';
import type { DeskClock } from '../desk-time';
import { SubmitButton } from '../submit-button.client';
import { CutsEditor } from './cuts-editor.client';
import type { MediaActions } from './media-actions';
import type { CutProgress } from './use-cut-progress';

/** The picture with its cuts, or the player of a film or recording; and how far the cuts are. */
export function MediaPreview({
  media,
  clock,
  actions,
  cut,
  onChanged,
}: {
  media: DeskMedia;
  clock: DeskClock;
  actions: MediaActions;
  cut: CutProgress;
  onChanged: () => void;
}) {
  return (
    <>
      {media.kind === 'picture' && media.preview ? (
        <CutsEditor
          key={JSON.stringify([media.id, media.focal, media.crops])}
          media={media}
          src={media.preview}
          digits={clock.digits}
          action={media.may.edit ? actions.changeCuts : null}
          onChanged={onChanged}
        />
      ) : (
        <Player media={media} />
      )}
      <CutNote media={media} clock={clock} actions={actions} cut={cut} onChanged={onChanged} />
    </>
  );
}

function Player({ media }: { media: DeskMedia }) {
  const { id, kind, file, preview, name, hasCaptions, version } = media;
  if (!file) return null;
  return kind === 'video' ? (
    <video
      className="play"
      src={file}
      poster={preview ?? undefined}
      controls
      preload="metadata"
      aria-label={name}
    >
      {hasCaptions && (
        <track
          kind="captions"
          srcLang="ar"
          // Another address after every change: the browser keeps a track as long as its own stands.
          src={`/admin/media/${id}/captions?v=${version}`}
          label={ar.media.panel.facts.captions}
        />
      )}
    </video>
  ) : (
    <audio className="play" src={file} controls preload="metadata" aria-label={name} />
  );
}

function CutNote({ media, clock, actions, cut, onChanged }: Parameters<typeof MediaPreview>[0]) {
  const { list, panel } = ar.media;
  if (cut.state === 'ready' || media.kind !== 'picture') return null;
  if (cut.state === 'waiting') {
    return (
      <div className="cutting">
        <p className="mut" role="status">
          {panel.cutWaiting(cut.progress, clock)}
        </p>
        <progress max={100} value={cut.progress} aria-label={panel.cutting} />
      </div>
    );
  }
  return (
    <div className="ban r">
      <Icon name="circle-alert" className="s" />
      <div>
        {media.cutError ? refusalSentence(media.cutError) : list.cutFailed}
        {media.may.edit && (
          <ActionForm action={actions.retryCut} onDone={onChanged}>
            <input type="hidden" name="id" value={media.id} />
            <SubmitButton className="btn sm">{panel.cutRetry}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  );
}
