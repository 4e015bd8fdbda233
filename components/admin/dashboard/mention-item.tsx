import { ar } from '@/messages/ar';
import type { MyMention } from '@/newsroom/notes/views';
import { DeskTime, type DeskClock } from '../desk-time';
import { Headline } from './headline';

/** A note to this person, under the story that it is about. */
export function MentionItem({ mention, clock }: { mention: MyMention; clock: DeskClock }) {
  return (
    <li className={mention.isSeen ? undefined : 'fresh'}>
      <div>
        <Headline id={mention.articleId} title={mention.title} />
        <p className="said" dir="auto">
          {mention.text}
        </p>
        <p className="mut meta">
          <bdi>{mention.by}</bdi>
          <DeskTime at={mention.at} clock={clock} />
          {!mention.isSeen && <span className="st st-review">{ar.dashboard.notices.fresh}</span>}
        </p>
      </div>
    </li>
  );
}
