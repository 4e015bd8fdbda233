import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { FilterNames } from '@/newsroom/search/filter-names';
import type { Edition } from '../edition';
import { DayFields } from './day-fields';
import type { SearchQuery } from './search-query';

/** What narrows a search: open on wide screens, folded on phones. */
export function SearchFilters({
  query,
  names,
  edition,
}: {
  query: SearchQuery;
  names: FilterNames;
  edition: Edition;
}) {
  const words = ar.site.search;
  return (
    <details className="filters">
      <summary>
        <Icon name="sliders-horizontal" className="s" />
        {words.filters}
        <Icon name="chevron-down" className="s turn" />
      </summary>
      <div className="filt" role="group" aria-label={words.filters}>
        <Choice name="section" label={words.section} value={query.section}>
          <option value="">{words.anySection}</option>
          {edition.sections.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="kind" label={words.kind} value={query.kind}>
          <option value="">{words.anyKind}</option>
          {Object.entries(ar.states.kind).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </Choice>
        <Choice name="sort" label={words.sort} value={query.sort}>
          <option value="">{words.relevance}</option>
          <option value="date">{words.date}</option>
        </Choice>
        <DayFields from={names.from} to={names.to} edition={edition} />
        {query.tag && <input type="hidden" name="tag" value={query.tag} />}
        {query.writer && <input type="hidden" name="writer" value={query.writer} />}
        <button className="btn line">{words.apply}</button>
      </div>
    </details>
  );
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <label className="sel">
      <span className="vh">{label}</span>
      <select name={name} defaultValue={value}>
        {children}
      </select>
    </label>
  );
}
