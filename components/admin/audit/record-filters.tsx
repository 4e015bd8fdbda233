import { ar } from '@/messages/ar';
import { KINDS, NOUNS } from '@/newsroom/audit/event-kinds';
import type { RecordInput } from '@/newsroom/audit/log-input';
import { FilterForm } from '../filters/filter-form';
import { FilterSelect } from '../filters/filter-select';

const words = ar.audit.filters;

/** The log's filters: a plain form whose answer is an address. */
export function RecordFilters({
  values,
  people,
  clear,
}: {
  values: RecordInput;
  people: { id: number; name: string }[];
  /** Address without filters, when there are any. */
  clear: string | null;
}) {
  return (
    <FilterForm
      className="fb au-f"
      address="/admin/audit"
      label={words.label}
      clear={clear}
      key={JSON.stringify(values)}
    >
      <FilterSelect
        name="person"
        icon="user"
        label={words.person}
        value={values.person}
        any={words.anyPerson}
      >
        {[['system', ar.audit.system], ...people.map(({ id, name }) => [id, name] as const)]}
      </FilterSelect>
      <FilterSelect
        name="kind"
        icon="list"
        label={words.kind}
        value={values.kind}
        any={words.anyKind}
      >
        {KINDS.map((kind) => [kind, ar.audit.kinds[kind]])}
      </FilterSelect>
      <FilterSelect
        name="noun"
        icon="file-text"
        label={words.noun}
        value={values.noun}
        any={words.anyNoun}
      >
        {NOUNS.map((noun) => [noun, ar.audit.nouns[noun]])}
      </FilterSelect>
      <div className="in">
        <input
          name="nounId"
          defaultValue={values.nounId}
          aria-label={words.nounId}
          placeholder={words.nounIdHint}
          autoComplete="off"
        />
      </div>
      <DayField name="from" label={words.from} value={values.from} />
      <DayField name="to" label={words.to} value={values.to} />
    </FilterForm>
  );
}

/** A day by whichever calendar it is written. */
function DayField({ name, label, value }: { name: 'from' | 'to'; label: string; value: string }) {
  return (
    <label className="in day">
      <span>{label}</span>
      <input
        name={name}
        defaultValue={value}
        placeholder={words.dayHint}
        maxLength={40}
        autoComplete="off"
      />
    </label>
  );
}
