import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { KINDS, SORTS, type ListInput } from '@/newsroom/articles/list-input';
import { FilterChoice } from '../filters/filter-choice';
import { FilterForm } from '../filters/filter-form';
import { FilterSearch } from '../filters/filter-search';
import { FilterSelect } from '../filters/filter-select';
import { SectionChoice } from './section-choice.client';

/** The list's filters: a plain form whose answer is an address. */
export function ArticleFilters({
  values,
  sections,
  writers,
  tags,
  assignees,
  clear,
}: {
  values: ListInput;
  sections: SectionRef[];
  /** Names to offer; others may be typed. */
  writers: { id: number; name: string }[];
  tags: { id: number; name: string }[];
  /** Empty for who asks nobody for articles. */
  assignees: { id: number; name: string }[];
  /** Address without filters, when there are any. */
  clear: string | null;
}) {
  const words = ar.articleList.filters;
  return (
    <FilterForm
      address="/admin/articles"
      label={words.label}
      clear={clear}
      key={JSON.stringify(values)}
    >
      {values.state && <input type="hidden" name="state" value={values.state} />}
      <FilterSearch q={values.q} label={words.search} hint={words.searchHint} maxLength={200} />
      <SectionChoice sections={sections} chosen={values.section} />
      <NameField
        name="writer"
        icon="pen-tool"
        label={words.writer}
        any={words.anyWriter}
        value={values.writer}
        names={writers}
      />
      <label className="in tick">
        <input type="checkbox" name="mine" value="1" defaultChecked={values.mine === '1'} />
        {words.mine}
      </label>
      <MoreFilters values={values} tags={tags} assignees={assignees} />
    </FilterForm>
  );
}

function MoreFilters({
  values,
  tags,
  assignees,
}: {
  values: ListInput;
  tags: { id: number; name: string }[];
  assignees: { id: number; name: string }[];
}) {
  const words = ar.articleList.filters;
  const { tag, kind, assignee, from, to, sort, order } = values;
  const isUsed = [tag, kind, assignee, from, to, sort, order].some(Boolean);
  return (
    <details className="fine" open={isUsed}>
      <summary className="btn ghost">
        <Icon name="sliders-horizontal" className="s" />
        {words.more}
      </summary>
      <div>
        <NameField
          name="tag"
          icon="tag"
          label={words.tag}
          any={words.anyTag}
          value={tag}
          names={tags}
        />
        <FilterSelect
          name="kind"
          icon="file-text"
          label={words.kind}
          value={kind}
          any={words.anyKind}
        >
          {KINDS.map((one) => [one, ar.states.kind[one]])}
        </FilterSelect>
        {assignees.length > 0 && (
          <FilterSelect
            name="assignee"
            icon="user"
            label={words.assignee}
            value={assignee}
            any={words.anyAssignee}
          >
            {[['nobody', words.nobody], ...assignees.map(({ id, name }) => [id, name] as const)]}
          </FilterSelect>
        )}
        <FilterChoice
          name="date"
          icon="calendar"
          label={words.date}
          value={values.date ?? 'updated'}
          words={words.dates}
        />
        <DayField name="from" label={words.from} value={from} />
        <DayField name="to" label={words.to} value={to} />
        <div className="in">
          <Icon name="arrow-down" className="s" />
          <select name="sort" defaultValue={sort ?? 'updated'} aria-label={words.sort}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {ar.articleList.sortBy(ar.articleList.sorts[one])}
              </option>
            ))}
          </select>
        </div>
        <FilterChoice
          name="order"
          label={words.order}
          value={order ?? ''}
          words={{ '': words.orders.desc, asc: words.orders.asc }}
        />
      </div>
    </details>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <label className="in day">
      <span>{label}</span>
      <input type="date" name={name} defaultValue={value} />
    </label>
  );
}

/** A name that may be typed in any spelling, with some to choose from. */
function NameField({
  name,
  icon,
  label,
  any,
  value,
  names,
}: {
  name: 'writer' | 'tag';
  icon: 'pen-tool' | 'tag';
  label: string;
  any: string;
  value: string;
  names: { id: number; name: string }[];
}) {
  return (
    <div className="in">
      <Icon name={icon} className="s" />
      <input
        name={name}
        list={`${name}-names`}
        defaultValue={value}
        aria-label={label}
        placeholder={any}
        autoComplete="off"
      />
      <datalist id={`${name}-names`}>
        {names.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </div>
  );
}
