import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '../edition';
import type { SearchQuery } from './search-query';

/** The search of a page of its own, with filters; a plain form. */
export function SearchForm({ query, edition }: { query: SearchQuery; edition: Edition }) {
  const words = ar.site.search;
  return (
    <form role="search" action="/search">
      <SearchBox value={query.q} />
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
        <label className="sel">
          <span>{words.from}</span>
          <input type="date" name="from" defaultValue={query.from} />
        </label>
        <label className="sel">
          <span>{words.to}</span>
          <input type="date" name="to" defaultValue={query.to} />
        </label>
        {query.tag && <input type="hidden" name="tag" value={query.tag} />}
        {query.writer && <input type="hidden" name="writer" value={query.writer} />}
        <button className="btn line">{words.apply}</button>
      </div>
    </form>
  );
}

/** The large search line alone, as pages that found nothing show it. */
export function SearchBox({ value = '' }: { value?: string }) {
  return (
    <div className="sform">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        defaultValue={value}
        required
        maxLength={200}
        enterKeyHint="search"
        aria-label={ar.site.frame.search}
        placeholder={ar.site.frame.search}
      />
      <button className="btn pri">{ar.site.frame.submitSearch}</button>
    </div>
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
