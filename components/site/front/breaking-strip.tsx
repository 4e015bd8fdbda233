import { createElement } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { StoryTime } from '../story-time';

/**
 * At most three breaking stories on one still line. The line scrolls from one to the next by touch,
 * keyboard or focus; `enhance/breaking-strip.ts` adds the buttons.
 */
export function BreakingStrip({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  if (stories.length === 0) return null;
  const words = ar.site.front;
  const line = (
    <>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <a href={story.address}>
              <BidiText text={story.title} />
            </a>
            <StoryTime at={story.publishedAt} edition={edition} />
          </li>
        ))}
      </ul>
      {stories.length > 1 && (
        <span className="nx" hidden>
          <button type="button" aria-label={words.previous}>
            <Icon name="chevron-right" className="s" />
          </button>
          <button type="button" aria-label={words.next}>
            <Icon name="chevron-left" className="s" />
          </button>
        </span>
      )}
    </>
  );
  return (
    <aside className="breaking" aria-label={words.breakingLabel}>
      <div className="wrap">
        <b>{words.breaking}</b>
        {createElement('breaking-strip', null, line)}
      </div>
    </aside>
  );
}
