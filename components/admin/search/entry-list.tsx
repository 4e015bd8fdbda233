import { ar } from '@/messages/ar';
import type { EntryItem } from '@/newsroom/search/dictionary/list-entries';
import { EmptyState } from '../empty-state';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';
import { EntryRow, type EntryActions } from './entry-row.client';

/** The entries of one kind, with a search over them. */
export function EntryList({
  kind,
  address,
  q,
  items,
  actions,
}: {
  kind: EntryItem['kind'];
  /** Of the whole list. */
  address: string;
  q: string;
  items: EntryItem[];
  actions: EntryActions;
}) {
  const words = ar.searchDesk.entries;
  const { list, emptyTitle, empty } = ar.searchDesk[kind === 'synonyms' ? kind : 'spellings'];
  if (items.length === 0 && q === '') return <EmptyState title={emptyTitle} text={empty} />;
  return (
    <>
      <FilterForm address={address} label={words.search} clear={q ? address : null}>
        <FilterSearch
          q={q}
          label={words.search}
          hint={ar.searchDesk.poor.searchHint}
          maxLength={60}
        />
      </FilterForm>
      {items.length === 0 ? (
        <EmptyState title={words.nothingTitle} text={words.nothing} />
      ) : (
        <ul className="panel sq" aria-label={list}>
          {items.map((entry) => (
            <EntryRow key={entry.id} entry={entry} actions={actions} />
          ))}
        </ul>
      )}
    </>
  );
}
