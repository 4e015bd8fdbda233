import type { Metadata } from 'next';
import { z } from 'zod';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { NewTagForm } from '@/components/admin/tags/new-tag-form';
import { TagFilter } from '@/components/admin/tags/tag-filter';
import { TagList } from '@/components/admin/tags/tag-list.client';
import { TagTabs } from '@/components/admin/tags/tag-tabs';
import { TagsDone } from '@/components/admin/tags/tags-done';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { deskTagsInput, listDeskTags } from '@/newsroom/tags/list-desk-tags';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { changeTagsAction, createTagAction } from './actions';
import { NotYourTags } from './not-your-tags';
import '../settings/settings.css';
import './tags.css';

export const metadata: Metadata = { title: ar.tagDesk.title };

const words = ar.tagDesk;

const query = deskTagsInput.extend({
  done: z.enum(['merged', 'deleted']).optional().catch(undefined),
});

/** All tags, or those that nothing has. */
export default async function TagsPage({ searchParams }: { searchParams: PageQuery }) {
  const { done, ...input } = query.parse(await searchParams);
  const here = address(input);
  const actor = await requireActor(here);
  if (!can(actor, 'tag.edit')) return <NotYourTags actor={actor} />;
  const [{ items, total, hasMore }, { digits }] = await Promise.all([
    listDeskTags(actor, input),
    deskPublication(),
  ]);
  return (
    <DeskFrame key={here} actor={actor} current="tags">
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>{words.note}</p>
        </div>
        <a className="btn" href="#new-tag">
          <Icon name="plus" className="s" />
          {words.add}
        </a>
      </header>
      <TagTabs current={input.show} />
      <div className="stack tg-page">
        <TagsDone done={done} />
        <TagFilter {...input} />
        {items.length === 0 ? (
          <Nothing isSearch={input.q !== ''} isUnused={input.show === 'unused'} />
        ) : (
          <>
            <p className="mut">{words.total(total, { digits })}</p>
            <TagList items={items} digits={digits} act={changeTagsAction} />
          </>
        )}
        <Pager
          previous={input.page > 1 ? address({ ...input, page: input.page - 1 }) : null}
          next={hasMore ? address({ ...input, page: input.page + 1 }) : null}
        />
        <div className="setf">
          <NewTagForm action={createTagAction} />
        </div>
      </div>
    </DeskFrame>
  );
}

function Nothing({ isSearch, isUnused }: { isSearch: boolean; isUnused: boolean }) {
  if (isSearch) return <EmptyState title={words.nothingTitle} text={words.nothing} />;
  return <EmptyState title={words.emptyTitle} text={isUnused ? words.emptyUnused : words.empty} />;
}

/** What says nothing is left out. */
function address({ q, show, sort, page }: z.output<typeof deskTagsInput>): string {
  const values = {
    q,
    show: show === 'all' ? '' : show,
    sort: sort === 'name' ? '' : sort,
    page: page === 1 ? '' : String(page),
  };
  const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return `/admin/tags${kept.size > 0 ? `?${kept.toString()}` : ''}`;
}
