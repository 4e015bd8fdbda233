import { ar } from '@/messages/ar';
import { withDigits } from '@/newsroom/arabic/digits';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { isFiltered, searchHref } from './search-query';
import type { Searched } from './search-view';

/** What is to be said of a search before its results: how it was understood, and why there may be none. */
export function SearchNotes({ searched, edition }: { searched: Searched; edition: Edition }) {
  const { query, names, outcome, cutTo, found } = searched;
  const words = ar.site.search;
  const { dates } = edition;
  return (
    <>
      {names.unknown.map((field) => (
        <p key={field} className="said">
          <BidiText text={withDigits(words.unknown[field], dates.digits)} />
        </p>
      ))}
      {cutTo && (
        <p className="said">
          {'letters' in cutTo
            ? words.tooLong(cutTo.letters, dates)
            : words.tooManyWords(cutTo.words, dates)}
        </p>
      )}
      {outcome === 'start' && <p className="count">{words.start}</p>}
      {outcome === 'no-words' && <p className="said">{words.noWords}</p>}
      {outcome === 'too-slow' && (
        <div className="none">
          <p>{words.tooSlow}</p>
          <p className="count">{words.tooSlowHint}</p>
          <a className="btn pri" href={searchHref(query)}>
            {words.retry}
          </a>
        </div>
      )}
      {outcome === 'answered' && found.total === 0 && (
        <div className={found.related.length > 0 ? 'zero' : 'zero sun'}>
          <p>{isFiltered(query) ? words.nothingHere(query.q) : words.nothing(query.q)}</p>
          {found.related.length === 0 && <p className="count">{words.nothingHint}</p>}
        </div>
      )}
      {found.meant && (
        <p className="meant">
          {words.meant} <a href={searchHref({ ...query, q: found.meant })}>{found.meant}</a>
        </p>
      )}
    </>
  );
}
