import type { ReactNode } from 'react';
import type { ArticleCard } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { StoryRow } from './story-row';

/** Stories one under the other, newest first. */
export function StoryList({
  stories,
  edition,
  withSection = true,
  mark,
}: {
  stories: ArticleCard[];
  edition: Edition;
  withSection?: boolean;
  mark?: (text: string) => ReactNode;
}) {
  return (
    <div className="list">
      {stories.map((story) => (
        <StoryRow
          key={story.id}
          story={story}
          edition={edition}
          withSection={withSection}
          mark={mark}
        />
      ))}
    </div>
  );
}
