import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { readingMinutes } from '@/newsroom/arabic/reading-time';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from './edition';
import { FormatWords } from './format-mark';
import { StoryTime } from './story-time';
import { WriterNames } from './writer-names';

/** Who wrote it, when, and how long it takes to read. */
export function StoryMeta({ story, edition }: { story: ArticleCard; edition: Edition }) {
  return (
    <p className="meta">
      <WriterNames writers={story.writers} />
      <StoryTime at={story.publishedAt} edition={edition} />
      <FormatWords story={story} edition={edition} marked={story.picture !== null} />
      <span>
        <Icon name="clock" />
        {ar.site.article.readingTime(readingMinutes(story.wordCount), edition.dates)}
      </span>
    </p>
  );
}
