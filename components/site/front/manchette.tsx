import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { StoryLabel } from '../story-label';
import { StoryMeta } from '../story-meta';
import { StoryPicture } from '../story-picture';

// Beyond these the headline takes the next smaller size, so that it stays within three or four lines.
const LONG_HEADLINE = 80;
const LONGEST_HEADLINE = 130;

// On wide screens it fills a column up to 470 px high, and gives up its sides for that.
const SIZES = '(min-width:1024px) 836px,100vw';

/** The lead of the front page with what belongs to it. */
export function Manchette({
  story,
  related,
  edition,
}: {
  story: ArticleCard;
  related: ArticleCard[];
  edition: Edition;
}) {
  const { length } = story.title;
  const size = length > LONGEST_HEADLINE ? 't-2' : length > LONG_HEADLINE ? 't-1' : 't-man';
  return (
    <section className={story.picture ? 'man' : 'man bare'} aria-labelledby="lead">
      <StoryLabel story={story} />
      <h2 className={`t ${size}`} id="lead">
        <a href={story.address}>
          <BidiText text={story.title} />
        </a>
      </h2>
      <div className="man-b">
        <StoryPicture story={story} edition={edition} sizes={SIZES} lead />
        <div>
          {story.standfirst && (
            <p className="stand">
              <BidiText text={story.standfirst} />
            </p>
          )}
          <StoryMeta story={story} edition={edition} />
        </div>
        {related.length > 0 && (
          <ul className="also" aria-label={ar.site.front.related}>
            {related.map(({ id, address, title }) => (
              <li key={id}>
                <a href={address}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
