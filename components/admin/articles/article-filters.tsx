import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SectionRef, WriterRef } from '@/newsroom/articles/views';

/** The list's filters: a plain form whose answer is an address. */
export function ArticleFilters({
  values,
  sections,
  writers,
  clear,
}: {
  values: { state?: string; section?: number; q: string; writer: string };
  sections: SectionRef[];
  /** Names to offer; others may be typed. */
  writers: WriterRef[];
  /** Address without filters, when there are any. */
  clear: string | null;
}) {
  const words = ar.desk.list;
  return (
    <form
      className="fb"
      action="/admin/articles"
      role="search"
      aria-label={words.filters}
      key={JSON.stringify(values)}
    >
      {values.state && <input type="hidden" name="state" value={values.state} />}
      <div className="in s">
        <Icon name="search" className="s" />
        <input
          type="search"
          name="q"
          defaultValue={values.q}
          aria-label={words.search}
          placeholder={words.searchHint}
        />
      </div>
      <div className="in">
        <Icon name="folder-tree" className="s" />
        <select name="section" defaultValue={values.section ?? ''} aria-label={words.section}>
          <option value="">{words.anySection}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="in">
        <Icon name="pen-tool" className="s" />
        <input
          name="writer"
          list="writer-names"
          defaultValue={values.writer}
          aria-label={words.writer}
          placeholder={words.anyWriter}
          autoComplete="off"
        />
        <datalist id="writer-names">
          {writers.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
      <button className="btn" type="submit">
        {words.apply}
      </button>
      {clear && (
        <Link className="btn ghost" href={clear} prefetch={false}>
          <Icon name="x" className="s" />
          {words.clear}
        </Link>
      )}
    </form>
  );
}
