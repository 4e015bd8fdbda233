import { clockTime, isoWithOffset } from '@/newsroom/arabic/dates';
import type { CorrectionEntry } from '@/newsroom/articles/list-corrections';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';

/** One correction: what it says, and the story it stands in. */
export function CorrectionItem({ item, edition }: { item: CorrectionEntry; edition: Edition }) {
  const { dates } = edition;
  const { story } = item;
  const at = new Date(item.at);
  return (
    <li>
      <p className="lab">
        <a href={`/${story.section.slug}`}>{story.section.name}</a>
        <time className="dim num" dateTime={isoWithOffset(at, dates.zone)}>
          {clockTime(at, dates)}
        </time>
      </p>
      <h3 className="t t-4">
        <a href={story.address}>
          <BidiText text={story.title} />
        </a>
      </h3>
      <p className="what">{item.text}</p>
    </li>
  );
}
