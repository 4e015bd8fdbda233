import type { ReactNode } from 'react';
import { z } from 'zod';
import { Pager } from '@/components/admin/pager';
import { Panel } from '@/components/admin/dashboard/panel';
import { EntryForm } from '@/components/admin/search/entry-form.client';
import { EntryList } from '@/components/admin/search/entry-list';
import { SavedNote } from '@/components/admin/search/saved-note';
import { SearchTabs } from '@/components/admin/search/search-tabs';
import type { AnyFormAction } from '@/components/admin/form-result';
import { ar } from '@/messages/ar';
import { entriesInput, getEntry, listEntries } from '@/newsroom/search/dictionary/list-entries';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { deleteEntryAction } from './actions';
import { NotYourSearch } from './not-your-search';
import { searchAddress } from './search-address';

const query = entriesInput.extend({
  /** The poor search that a new entry is to answer. */
  for: z.string().trim().max(80).catch(''),
  saved: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
});

/** The entries of one kind: a form for a new one above those that there are. */
export async function EntriesPage({
  tab,
  searchParams,
  save,
  children,
}: {
  tab: 'synonyms' | 'spellings';
  searchParams: PageQuery;
  save: AnyFormAction;
  /** What stands between the form and the list. */
  children?: ReactNode;
}) {
  const input = query.parse(await searchParams);
  const screen = `/${tab}` as const;
  const kind = tab === 'synonyms' ? 'synonyms' : 'spelling';
  const at = (page: number) => searchAddress(screen, { q: input.q, page });
  const here = searchAddress(screen, input);
  const actor = await requireActor(here);
  if (!can(actor, 'search.teach')) return <NotYourSearch actor={actor} />;
  const [{ items, hasMore }, saved] = await Promise.all([
    listEntries(actor, kind, input),
    input.saved === undefined ? null : getEntry(actor, input.saved),
  ]);
  const words = ar.searchDesk;
  return (
    <DeskFrame key={`${here} ${saved?.version ?? ''}`} actor={actor} current="search">
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words[tab].note}</p>
      </header>
      <SearchTabs current={tab} />
      <div className="stack sq-page">
        <SavedNote entry={saved?.kind === kind ? saved : null} />
        <Panel title={words[tab].add}>
          <EntryForm
            kind={kind}
            search={input.for}
            cancel={input.for ? '/admin/search' : undefined}
            action={save}
          />
        </Panel>
        {children}
        <EntryList
          kind={kind}
          address={searchAddress(screen, {})}
          q={input.q}
          items={items}
          actions={{ save, remove: deleteEntryAction }}
        />
      </div>
      <Pager
        previous={input.page > 1 ? at(input.page - 1) : null}
        next={hasMore ? at(input.page + 1) : null}
      />
    </DeskFrame>
  );
}
