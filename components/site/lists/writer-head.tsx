import { ar } from '@/messages/ar';
import type { ListPage } from '@/newsroom/articles/views';
import type { WriterView } from '@/newsroom/writers/find-writer';
import type { Edition } from '../edition';
import { profileName } from '../frame/profile-name';
import { Monogram } from '../monogram';
import { ListHead } from './list-head';

/** A writer's portrait, name, beat and life in a few lines. */
export function WriterHead({
  writer,
  list,
  edition,
}: {
  writer: WriterView;
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
      >
        <ProfileLinks links={writer.links} />
      </ListHead>
    </div>
  );
}

/** Where else the writer is to be found. */
function ProfileLinks({ links }: { links: string[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="subs" aria-label={ar.writerDesk.elsewhere}>
      {links.map((href) => (
        <li key={href}>
          <a href={href} rel="me">
            <bdi>{profileName(href)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
