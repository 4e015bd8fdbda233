import { ar } from '@/messages/ar';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

/** Which poor searches are shown. */
export function PoorSearchFilter({ days, show, q }: { days: string; show: string; q: string }) {
  const words = ar.searchDesk.poor;
  return (
    <FilterForm address="/admin/search" label={words.search}>
      <FilterSearch q={q} label={words.search} hint={words.searchHint} maxLength={60} />
      <FilterChoice name="days" label={words.days} value={days} words={words.day} />
      <FilterChoice name="show" label={words.show} value={show} words={words.shown} />
    </FilterForm>
  );
}
