import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from './edition';
import { FormatMark } from './format-mark';
import { Picture } from './picture';

/**
 * A story's picture as a way into it, with the mark of a film or a gallery on it; nothing without a
 * picture. For the eye alone: the headline beside it is the link, and the meta line says the mark.
 */
export function StoryPicture({
  story,
  edition,
  sizes,
  phoneThumb,
  lead,
  className,
}: {
  story: ArticleCard;
  edition: Edition;
  /** Width of the picture on the page, as the `sizes` attribute says it. */
  sizes: string;
  phoneThumb?: boolean;
  lead?: boolean;
  className?: string;
}) {
  if (!story.picture) return null;
  return (
    <a
      className={['pl', className].filter(Boolean).join(' ')}
      href={story.address}
      tabIndex={-1}
      aria-hidden="true"
    >
      <Picture picture={story.picture} sizes={sizes} phoneThumb={phoneThumb} lead={lead} />
      <FormatMark story={story} edition={edition} />
    </a>
  );
}
