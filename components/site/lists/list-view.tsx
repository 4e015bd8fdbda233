import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { ListPage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { EmptyNote } from '../empty-note';
import { DaysBox } from './days-box';
import { listHref } from './list-href';
import { Listing } from './listing';
import { Pager } from './pager';
import { RankedList } from './ranked-list';
import { StoryList } from './story-list';

/** A plain list under its title: the newest, the most read, a tag, a writer. */
export function ListView({
  head,
  list,
  path,
  firstPlace,
  edition,
}: {
  head: ReactNode;
  list: ListPage;
  /** Address of the first page. */
  path: string;
  /** Place of the first story, where the order is a ranking and every story carries its place. */
  firstPlace?: number;
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
          {firstPlace ? (
            <RankedList stories={list.items} firstPlace={firstPlace} edition={edition} />
          ) : (
            <StoryList stories={list.items} edition={edition} />
          )}
          <Pager {...list} href={(page) => listHref(path, page)} edition={edition} />
        </Listing>
      )}
    </div>
  );
}
