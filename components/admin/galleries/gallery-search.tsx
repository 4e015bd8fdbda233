import { ar } from '@/messages/ar';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

/** The search over the galleries' titles. */
export function GallerySearch({
  q,
  clear,
}: {
  q: string;
  /** Address without the search, while there is one. */
  clear: string | null;
}) {
  const words = ar.galleries;
  return (
    <FilterForm address="/admin/media/galleries" label={words.search} clear={clear}>
      <FilterSearch q={q} label={words.search} hint={words.searchHint} />
    </FilterForm>
  );
}
