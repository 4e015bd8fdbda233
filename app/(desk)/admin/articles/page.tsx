import type { Metadata } from 'next';
import Link from 'next/link';
import { ArticleFilters } from '@/components/admin/articles/article-filters';
import { ArticleSelection } from '@/components/admin/articles/article-selection.client';
import { SavedViews } from '@/components/admin/articles/saved-views.client';
import { StateTabs } from '@/components/admin/articles/state-tabs';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { listAssignees } from '@/newsroom/assignments/list-assignees';
import type { DeskList } from '@/newsroom/articles/desk-views';
import { listDeskArticles } from '@/newsroom/articles/list-desk-articles';
import type { ListInput } from '@/newsroom/articles/list-input';
import { listWritingNow } from '@/newsroom/presence/list-writing-now';
import { listViews } from '@/newsroom/saved-views/list-views';
import { listSections } from '@/newsroom/sections/list-sections';
import { can } from '@/newsroom/staff/policy';
import { listTags } from '@/newsroom/tags/list-tags';
import { listWriters } from '@/newsroom/writers/list-writers';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { readListAddress } from './list-address';
import { listActions } from './list-actions';

export const metadata: Metadata = { title: ar.desk.screens.articles };

/** Every article that the person may read, by state, newest work first. */
export default async function ArticlesPage({ searchParams }: { searchParams: PageQuery }) {
  const address = readListAddress(await searchParams);
  const actor = await requireActor(address.here);
  const words = ar.articleList;
  if (!can(actor, 'article.read')) {
    return (
      <DeskFrame actor={actor} current="articles">
        <Heading hasTemplates={false} />
        <EmptyState title={words.photoTitle} text={words.photo} />
      </DeskFrame>
    );
  }

  const { input, sortAt } = address;
  const clock = await deskClock();
  const [list, sections, writers, tags, views, assignees] = await Promise.all([
    listDeskArticles(actor, input, clock.now),
    listSections(),
    listWriters('', clock.now),
    listTags(''),
    listViews(actor),
    can(actor, 'article.assign') ? listAssignees(actor) : [],
  ]);
  const ids = list.items.map(({ id }) => id);
  const writing = await listWritingNow(actor, ids, clock.now);
  const hrefs = {
    updated: sortAt('updated'),
    created: sortAt('created'),
    published: sortAt('published'),
    views: sortAt('views'),
  };

  // The key makes another page of the list begin at its top.
  return (
    <DeskFrame key={address.here} actor={actor} current="articles">
      <Heading hasTemplates={can(actor, 'article.create')} />
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
        assignees={assignees}
        clear={address.filtered ? address.cleared : null}
      />
      <SavedViews views={views} query={address.query} actions={listActions} />
      <ArticleSelection
        items={list.items}
        clock={clock}
        order={{ sort: input.sort ?? 'updated', isUp: input.order === 'asc', hrefs }}
        writing={writing}
        query={address.query}
        choices={{ sections, tags, assignees: assignees.filter((one) => one.isAssignable) }}
        actions={listActions}
        empty={
          <NoArticles
            filtered={address.filtered || input.cursor !== undefined}
            text={unknownName(list.unknown, input)}
          />
        }
      />
      <Pager
        previous={list.previous && address.at({ cursor: list.previous })}
        next={list.next && address.at({ cursor: list.next })}
      />
    </DeskFrame>
  );
}

function unknownName(unknown: DeskList['unknown'], { writer, tag }: ListInput): string | undefined {
  const words = ar.articleList;
  if (unknown === 'writer') return words.unknownWriter(writer);
  return unknown === 'tag' ? words.unknownTag(tag) : undefined;
}

function Heading({ hasTemplates }: { hasTemplates: boolean }) {
  return (
    <header className="ph split">
      <h1>{ar.desk.screens.articles}</h1>
      {hasTemplates && (
        <Link className="btn ghost" href="/admin/articles/templates" prefetch={false}>
          <Icon name="layout-template" className="s" />
          {ar.templates.title}
        </Link>
      )}
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
