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
  const words = ar.desk.list;
  if (!can(actor, 'article.read')) {
    return (
      <DeskFrame actor={actor} current="articles">
        <Heading />
        <EmptyState title={words.photoTitle} text={words.photo} />
      </DeskFrame>
    );
  }

  const { writerName } = address;
  const clock = await deskClock();
  const [sections, suggested, named] = await Promise.all([
    listSections(),
    listWriters('', clock.now),
    writerName ? listWriters(writerName, clock.now) : [],
  ]);
  const writer = named.find(({ name }) => name === writerName) ?? named[0];
  const list = await listDeskArticles(actor, { ...address.input, writer: writer?.id }, clock.now);
  const items = writerName && !writer ? [] : list.items;

  // The key makes another page of the list begin at its top.
  return (
    <DeskFrame key={address.here} actor={actor} current="articles">
      <Heading />
      <StateTabs
        counts={list.counts}
        current={address.input.state}
        digits={clock.digits}
        href={(state) => address.at({ state, cursor: undefined })}
      />
      <ArticleFilters
        values={{ ...address.input, writer: writer?.name ?? writerName }}
        sections={sections}
        writers={suggested}
        clear={address.filtered ? address.cleared : null}
      />
      {items.length > 0 ? (
        <ArticleTable items={items} clock={clock} />
      ) : (
        <NoArticles
          filtered={address.filtered || address.input.cursor !== undefined}
          text={writerName && !writer ? words.unknownWriter(writerName) : undefined}
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
  const words = ar.desk.list;
  return filtered ? (
    <EmptyState title={words.nothingFoundTitle} text={text ?? words.nothingFound} />
  ) : (
    <EmptyState title={words.emptyTitle} text={words.empty} />
  );
}
