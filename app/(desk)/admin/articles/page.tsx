import type { Metadata } from 'next';
import { ArticleFilters } from '@/components/admin/articles/article-filters';
import { ArticleTable } from '@/components/admin/articles/article-table';
import { StateTabs } from '@/components/admin/articles/state-tabs';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { ar } from '@/messages/ar';
import { listDeskArticles } from '@/newsroom/articles/list-desk-articles';
import { listSections } from '@/newsroom/sections/list-sections';
import { can } from '@/newsroom/staff/policy';
import { listTags } from '@/newsroom/tags/list-tags';
import { listWriters } from '@/newsroom/writers/list-writers';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { readListAddress } from './list-address';

export const metadata: Metadata = { title: ar.desk.screens.articles };

/** Every article that the person may read, by state, newest work first. */
export default async function ArticlesPage({ searchParams }: { searchParams: PageQuery }) {
  const address = readListAddress(await searchParams);
  const actor = await requireActor(address.here);
  const words = ar.articleList;
  if (!can(actor, 'article.read')) {
    return (
      <DeskFrame actor={actor} current="articles">
        <Heading />
        <EmptyState title={words.photoTitle} text={words.photo} />
      </DeskFrame>
    );
  }

  const { input, sortAt } = address;
  const clock = await deskClock();
  const [list, sections, writers, tags] = await Promise.all([
    listDeskArticles(actor, input, clock.now),
    listSections(),
    listWriters('', clock.now),
    listTags(''),
  ]);
  const hrefs = {
    updated: sortAt('updated'),
    created: sortAt('created'),
    published: sortAt('published'),
    views: sortAt('views'),
  };

  // The key makes another page of the list begin at its top.
  return (
    <DeskFrame key={address.here} actor={actor} current="articles">
      <Heading />
      <StateTabs
        counts={list.counts}
        current={input.state}
        digits={clock.digits}
        href={address.stateAt}
      />
      <ArticleFilters
        values={input}
        sections={sections}
        writers={writers}
        tags={tags}
        clear={address.filtered ? address.cleared : null}
      />
      {list.items.length > 0 ? (
        <ArticleTable
          items={list.items}
          clock={clock}
          order={{ sort: input.sort ?? 'updated', isUp: input.order === 'asc', hrefs }}
        />
      ) : (
        <NoArticles
          filtered={address.filtered || input.cursor !== undefined}
          text={
            list.unknown === 'writer'
              ? words.unknownWriter(input.writer)
              : list.unknown === 'tag'
                ? words.unknownTag(input.tag)
                : undefined
          }
        />
      )}
      <Pager
        previous={list.previous && address.at({ cursor: list.previous })}
        next={list.next && address.at({ cursor: list.next })}
      />
    </DeskFrame>
  );
}

function Heading() {
  return (
    <header className="ph">
      <h1>{ar.desk.screens.articles}</h1>
    </header>
  );
}

function NoArticles({ filtered, text }: { filtered: boolean; text?: string }) {
  const words = ar.articleList;
  return filtered ? (
    <EmptyState title={words.nothingFoundTitle} text={text ?? words.nothingFound} />
  ) : (
    <EmptyState title={words.emptyTitle} text={words.empty} />
  );
}
