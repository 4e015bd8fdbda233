import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** The search over the galleries' titles: a plain form whose answer is an address. */
export function GallerySearch({
  q,
  clear,
}: {
  q: string;
  /** Address without the search, while there is one. */
  clear: string | null;
}) {
  const words = ar.galleries;
  return (
    <form className="fb" action="/admin/media/galleries" role="search" aria-label={words.search}>
      <div className="in s">
        <Icon name="search" className="s" />
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={words.search}
          placeholder={words.searchHint}
        />
      </div>
      <button className="btn" type="submit">
        {words.filter}
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
