import { ar } from '@/messages/ar';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

/** Which tags are shown, and in which order. */
export function TagFilter({ q, show, sort }: { q: string; show: string; sort: string }) {
  const words = ar.tagDesk;
  const all = show === 'all' ? '/admin/tags' : `/admin/tags?show=${show}`;
  return (
    <FilterForm address="/admin/tags" label={words.search} clear={q ? all : null}>
      {show !== 'all' && <input type="hidden" name="show" value={show} />}
      <FilterSearch q={q} label={words.search} hint={words.searchHint} maxLength={60} />
      <FilterChoice name="sort" label={words.sort} value={sort} words={words.sorts} />
    </FilterForm>
  );
}
