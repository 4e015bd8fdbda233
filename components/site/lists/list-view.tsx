import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { ListPage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { DaysBox } from './days-box';
import { listHref } from './list-href';
import { Listing } from './listing';
import { Pager } from './pager';
import { StoryList } from './story-list';

/** A plain list under its title: the newest, a tag, a writer. */
export function ListView({
  head,
  list,
  path,
  edition,
}: {
  head: ReactNode;
  list: ListPage;
  /** Address of the first page. */
  path: string;
  edition: Edition;
}) {
  return (
    <div className="wrap">
      {head}
      {list.items.length === 0 ? (
        <EmptyNote text={ar.site.lists.emptyList} />
      ) : (
        <Listing label="stories" side={<DaysBox edition={edition} />}>
          <h2 className="vh" id="stories">
            {ar.site.lists.stories}
          </h2>
          <StoryList stories={list.items} edition={edition} />
          <Pager {...list} href={(page) => listHref(path, page)} edition={edition} />
        </Listing>
      )}
    </div>
  );
}
