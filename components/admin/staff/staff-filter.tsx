import { ar } from '@/messages/ar';
import type { StaffListInput } from '@/newsroom/staff/list-staff';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';

/** Which people are shown. */
export function StaffFilter({ q, role, state }: Pick<StaffListInput, 'q' | 'role' | 'state'>) {
  const words = ar.staff.list;
  const isFiltered = q !== '' || role !== undefined || state !== 'active';
  return (
    <FilterForm
      address="/admin/staff"
      label={words.search}
      clear={isFiltered ? '/admin/staff' : null}
    >
      <FilterSearch q={q} label={words.search} hint={words.searchHint} />
      <FilterChoice
        name="role"
        label={words.role}
        value={role ?? ''}
        words={{ '': words.anyRole, ...ar.states.role }}
      />
      <FilterChoice name="state" label={words.state} value={state} words={words.states} />
    </FilterForm>
  );
}
