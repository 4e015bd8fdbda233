import { ar } from '@/messages/ar';
import type { TagRef } from '@/newsroom/articles/views';
import type { SearchHit } from '@/newsroom/search/views';
import { BidiText } from '../bidi-text';
import { SectionHead } from '../section-head';
import { searchHref, type SearchQuery } from './search-query';

const MOST_WRITERS = 5;

/** Ways to narrow a search by what its results have in common. */
export function NarrowBox({
  query,
  hits,
  tags,
}: {
  query: SearchQuery;
  hits: SearchHit[];
  tags: TagRef[];
}) {
  const words = ar.site.search;
  const writers = new Map(hits.flatMap((hit) => hit.writers).map((one) => [one.handle, one.name]));
  const byTag = tags
    .filter(({ id }) => String(id) !== query.tag)
    .map(({ id, name }) => ({ href: searchHref({ ...query, tag: String(id) }), name }));
  const byWriter = [...writers]
    .filter(([handle]) => handle !== query.writer)
    .slice(0, MOST_WRITERS)
    .map(([handle, name]) => ({ href: searchHref({ ...query, writer: handle }), name }));
  if (byTag.length + byWriter.length === 0) return null;
  return (
    <div className="narrow">
      <Ways id="near-tags" title={words.nearTags} ways={byTag} />
      <Ways id="near-writers" title={words.nearWriters} ways={byWriter} />
    </div>
  );
}

function Ways({
  id,
  title,
  ways,
}: {
  id: string;
  title: string;
  ways: { href: string; name: string }[];
}) {
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHead title={title} id={id} light />
      <ul className="tags">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a className="tagl" href={href} aria-label={ar.site.search.narrow(name)}>
              <BidiText text={name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
