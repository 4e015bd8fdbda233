import { ar } from '@/messages/ar';
import { withDigits } from '@/newsroom/arabic/digits';
import { clockDuration } from '@/newsroom/arabic/duration';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { DeskTime, type DeskClock } from '../desk-time';

/** When it came, what the file is, and how many files were made of it. */
export function MediaFacts({ media, clock }: { media: DeskMedia; clock: DeskClock }) {
  const { facts } = ar.media.panel;
  const { kind, width, height, durationMs, renditions, createdBy } = media;
  return (
    <dl className="kv">
      <dt>{facts.uploaded}</dt>
      <dd>
        <DeskTime at={media.createdAt} clock={clock} />
        {createdBy && (
          <>
            {' — '}
            <bdi>{createdBy}</bdi>
          </>
        )}
      </dd>
      <dt>{facts.file}</dt>
      <dd className="name">
        <bdi>{media.fileName}</bdi>
      </dd>
      <dt>{facts.size}</dt>
      <dd>
        {width > 0 && (
          <>
            <bdi dir="ltr" className="num">
              {withDigits(`${width}×${height}`, clock.digits)}
            </bdi>
            {media.bytes > 0 && ' · '}
          </>
        )}
        {media.bytes > 0 && ar.media.size(media.bytes, clock)}
      </dd>
      {durationMs !== null && (
        <>
          <dt>{facts.duration}</dt>
          <dd className="num">{clockDuration(durationMs, clock)}</dd>
        </>
      )}
      {kind === 'picture' && renditions.count > 0 && (
        <>
          <dt>{facts.renditions}</dt>
          <dd>{facts.renditionCount(renditions.count, renditions.bytes, clock)}</dd>
        </>
      )}
      {kind === 'video' && (
        <>
          <dt>{facts.captions}</dt>
          <dd>{media.hasCaptions ? facts.hasCaptions : facts.noCaptions}</dd>
        </>
      )}
    </dl>
  );
}
