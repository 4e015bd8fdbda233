import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { clockDuration, spokenDuration } from '@/newsroom/arabic/duration';
import type { ClipView } from '@/newsroom/media/views';
import { Thumb } from '../thumb';
import { MediaCaption } from './media-caption';

/** An own film or recording, in the browser's player; nothing of it is loaded before it is played. */
export function Clip({ clip, digits }: { clip: ClipView; digits: DigitSystem }) {
  const { kind, caption, credit } = clip;
  return (
    <figure className={`clip ${kind}`}>
      {kind === 'video' ? <Film clip={clip} /> : <Recording clip={clip} />}
      <MediaCaption caption={caption} credit={credit}>
        <Duration clip={clip} digits={digits} />
      </MediaCaption>
    </figure>
  );
}

function Film({ clip }: { clip: ClipView }) {
  const { file, caption, captions, poster, width, height } = clip;
  const words = ar.site.media;
  const still = poster && (poster.slots.wide ?? poster.slots.full)?.jpeg.at(-1)?.url;
  return (
    <video
      controls
      preload="none"
      playsInline
      poster={still ?? undefined}
      width={width}
      height={height}
      aria-label={caption || words.video}
    >
      <source src={file.url} type={file.type} />
      {captions && (
        <track kind="captions" src={captions} srcLang="ar" label={words.captions} default />
      )}
      <a href={file.url}>{words.download.video}</a>
    </video>
  );
}

function Recording({ clip }: { clip: ClipView }) {
  const { file, caption, captions, poster } = clip;
  const words = ar.site.media;
  return (
    <div className="rec">
      {poster && <Thumb picture={poster} size={96} />}
      <audio controls preload="none" aria-label={caption || words.audio}>
        <source src={file.url} type={file.type} />
        {captions && <track kind="captions" src={captions} srcLang="ar" label={words.captions} />}
        <a href={file.url}>{words.download.audio}</a>
      </audio>
    </div>
  );
}

function Duration({ clip, digits }: { clip: ClipView; digits: DigitSystem }) {
  const { kind, durationMs } = clip;
  if (durationMs === null) return null;
  return (
    <span className="dur">
      <Icon name={kind === 'video' ? 'play' : 'headphones'} className="s" />
      <span className="vh">
        {ar.site.media.duration} {spokenDuration(durationMs, { digits })}.{' '}
      </span>
      <span className="num" aria-hidden="true">
        {clockDuration(durationMs, { digits })}
      </span>
    </span>
  );
}
