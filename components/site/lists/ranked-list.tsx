import type { ArticleCard } from '@/newsroom/articles/views';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { Edition } from '../edition';
import { StoryRow } from './story-row';

/** Stories with their places; the second page goes on where the first one ends. */
export function RankedList({
  stories,
  firstPlace,
  edition,
}: {
  stories: ArticleCard[];
  firstPlace: number;
  edition: Edition;
}) {
  return (
    <ol className="list rank" start={firstPlace}>
      {stories.map((story, index) => (
        <li key={story.id}>
          <span className="n">{formatNumber(firstPlace + index, edition.dates)}</span>
          <StoryRow story={story} edition={edition} withSection />
        </li>
      ))}
    </ol>
  );
}
