import { ar } from '@/messages/ar';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

/** Which bylines are shown. */
export function WriterFilter({ q, show }: { q: string; show: string }) {
  const words = ar.writerDesk;
  const isNarrowed = q !== '' || show !== 'all';
  return (
    <FilterForm
      address="/admin/writers"
      label={words.search}
      clear={isNarrowed ? '/admin/writers' : null}
    >
      <FilterSearch q={q} label={words.search} hint={words.searchHint} />
      <FilterChoice name="show" label={words.show} value={show} words={words.shown} />
    </FilterForm>
  );
}
