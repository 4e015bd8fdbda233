import { ar } from '@/messages/ar';
import type { RedirectsInput } from '@/newsroom/redirects/list-redirects';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

const words = ar.redirectsDesk.filter;

/** Of an address, or of a part of one. */
const LONGEST = 2000;

/** Which redirects are shown. */
export function RedirectFilters({
  value,
  isNarrowed,
}: {
  value: RedirectsInput;
  isNarrowed: boolean;
}) {
  return (
    <FilterForm
      address="/admin/redirects"
      label={words.search}
      clear={isNarrowed ? '/admin/redirects' : null}
    >
      <FilterSearch
        q={value.q}
        label={words.search}
        hint={words.searchHint}
        maxLength={LONGEST}
        dir="auto"
      />
      <FilterChoice name="kind" label={words.kind} value={value.kind} words={words.kinds} />
      <FilterChoice name="answer" label={words.answer} value={value.answer} words={words.answers} />
      <FilterChoice name="use" label={words.use} value={value.use} words={words.uses} />
      <FilterChoice name="source" label={words.source} value={value.source} words={words.sources} />
      <FilterChoice name="sort" label={words.sort} value={value.sort} words={words.sorts} />
    </FilterForm>
  );
}

/** Which missed addresses are shown. */
export function MissedFilter({ show, q }: { show: string; q: string }) {
  const missed = ar.redirectsDesk.missed;
  return (
    <FilterForm address="/admin/redirects/missed" label={missed.search}>
      <FilterSearch
        q={q}
        label={missed.search}
        hint={words.searchHint}
        maxLength={LONGEST}
        dir="auto"
      />
      <FilterChoice name="show" label={missed.show} value={show} words={missed.shown} />
    </FilterForm>
  );
}
