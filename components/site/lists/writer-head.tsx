import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { WriterRef } from '@/newsroom/articles/views';
import { Monogram } from '../monogram';
import { ListHead } from './list-head';

/** A writer's name, beat and life in a few lines. */
export function WriterHead({ writer }: { writer: WriterRef & { bio: string } }) {
  return (
    <ListHead
      kicker={writer.headline || ar.site.lists.writer}
      title={
        <>
          <Monogram writer={writer} />
          <bdi>{writer.name}</bdi>
        </>
      }
      description={writer.bio}
    >
      <a className="btn line" href={`/writer/${writer.handle}/feed.xml`}>
        <Icon name="rss" className="s" />
        {ar.site.footer.feed}
      </a>
    </ListHead>
  );
}
