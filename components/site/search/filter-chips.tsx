import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { dayInWords } from '@/newsroom/arabic/written-day';
import type { FilterField, FilterNames } from '@/newsroom/search/filter-names';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { searchHref, withoutFilters, type SearchQuery } from './search-query';

/** What narrows this search, each a way to the same search without it; nothing where nothing does. */
export function FilterChips({
  query,
  names,
  edition,
}: {
  query: SearchQuery;
  names: FilterNames;
  edition: Edition;
}) {
  const words = ar.site.search;
  const chips = chipsOf(names, edition);
  if (chips.length === 0) return null;
  return (
    <nav aria-label={words.active}>
      <ul className="tags chips">
        {chips.map(({ field, text }) => (
          <li key={field}>
            <a className="tagl" href={searchHref({ ...query, [field]: '' })}>
              <span className="vh">{words.remove} </span>
              <BidiText text={text} />
              <Icon name="x" className="s" />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a className="all" href={searchHref(withoutFilters(query))}>
              {words.removeAll}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function chipsOf(names: FilterNames, { dates }: Edition): { field: FilterField; text: string }[] {
  const words = ar.site.search;
  const { section, kind, tag, writer, from, to } = names;
  const texts: [FilterField, string | null][] = [
    ['section', section && `${words.section}: ${section.name}`],
    ['kind', kind && `${words.kind}: ${ar.states.kind[kind]}`],
    ['tag', tag && `${words.tag}: ${tag.name}`],
    ['writer', writer && `${words.writer}: ${writer.name}`],
    ['from', from && words.fromChip(dayInWords(from.written, dates.digits))],
    ['to', to && words.toChip(dayInWords(to.written, dates.digits))],
  ];
  return texts.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}
