import { ar } from '@/messages/ar';
import type { ListPage, WriterRef } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { Monogram } from '../monogram';
import { ListHead } from './list-head';

/** A writer's portrait, name, beat and life in a few lines. */
export function WriterHead({
  writer,
  list,
  edition,
}: {
  writer: WriterRef & { bio: string };
  list: ListPage;
  edition: Edition;
}) {
  return (
    <div className="writer">
      <Monogram writer={writer} size={128} />
      <ListHead
        kicker={writer.headline || ar.site.lists.writer}
        title={<bdi>{writer.name}</bdi>}
        description={writer.bio}
        list={{ ...list, dates: edition.dates }}
        feed={`/writer/${writer.handle}/feed.xml`}
      />
    </div>
  );
}
