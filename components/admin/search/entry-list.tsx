import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { EntryItem } from '@/newsroom/search/dictionary/list-entries';
import { DeskLink } from '../desk-link';
import { EmptyState } from '../empty-state';
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
      <form className="fb" action={address} role="search" aria-label={words.search}>
        <div className="in s">
          <Icon name="search" className="s" />
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={60}
            aria-label={words.search}
            placeholder={ar.searchDesk.poor.searchHint}
          />
        </div>
        <button className="btn" type="submit">
          {ar.searchDesk.poor.filter}
        </button>
        {q && (
          <DeskLink className="btn ghost" href={address}>
            <Icon name="x" className="s" />
            {words.clear}
          </DeskLink>
        )}
      </form>
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
