import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockDuration, spokenDuration } from '@/newsroom/arabic/duration';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from './edition';

type Told = Pick<ArticleCard, 'format' | 'filmMs'>;

const ICONS = { video: 'play', photos: 'images' } as const;

/** On a picture: that the story has a film, and how long, or a gallery. For the eye alone. */
export function FormatMark({ story, edition }: { story: Told; edition: Edition }) {
  const { format, filmMs } = story;
  if (!format) return null;
  return (
    <span className="mark">
      <Icon name={ICONS[format]} className="s" />
      {filmMs !== null && <span className="num">{clockDuration(filmMs, edition.dates)}</span>}
    </span>
  );
}

/**
 * The same in a story's meta line, in words: heard only where a picture bears the mark.
 *
 * @param marked whether a picture of the story with its mark stands beside it
 */
export function FormatWords({
  story,
  edition,
  marked,
}: {
  story: Told;
  edition: Edition;
  marked: boolean;
}) {
  const { format, filmMs } = story;
  if (!format) return null;
  const words = ar.lists.format[format];
  const length = filmMs === null ? '' : `، ${spokenDuration(filmMs, edition.dates)}`;
  if (marked) return <span className="vh">{words + length}</span>;
  return (
    <span>
      <Icon name={ICONS[format]} />
      {words + length}
    </span>
  );
}
