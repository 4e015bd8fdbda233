'use client';

import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { LibraryItem, LibraryList, MediaKindName } from '@/newsroom/media/library-views';

/** One thing of the library as a field of a form: a search over it and radio buttons. */
export function PictureChooser({
  name,
  kind,
  without,
}: {
  name: string;
  kind: MediaKindName;
  /** Not to be offered. */
  without: number;
}) {
  const words = ar.media.acts;
  const [q, setQ] = useState('');
  const [cursor, setCursor] = useState<string>();
  const [found, setFound] = useState<LibraryList | 'failed'>();

  useEffect(() => {
    const stop = new AbortController();
    // Waits until the typing rests.
    const timer = setTimeout(() => {
      void readLibrary({ q, kind, ...(cursor ? { cursor } : {}) }, stop.signal).then((list) => {
        if (!stop.signal.aborted) setFound(list ?? 'failed');
      });
    }, 250);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, kind, cursor]);

  const items = found && found !== 'failed' ? found.items.filter(({ id }) => id !== without) : [];
  const next = found && found !== 'failed' ? found.next : null;
  return (
    <fieldset className="chooser">
      <legend className="vh">{words.chooser}</legend>
      <div className="in">
        <Icon name="search" className="s" />
        <input
          type="search"
          value={q}
          aria-label={words.chooserSearch}
          placeholder={ar.media.filters.searchHint}
          onChange={(event) => {
            setQ(event.target.value);
            setCursor(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <div className="choices">
        {items.map((item) => (
          <Choice key={item.id} name={name} item={item} />
        ))}
      </div>
      <p className="mut" role="status">
        {found === 'failed' && words.chooserFailed}
        {found && found !== 'failed' && items.length === 0 && words.chooserNone}
      </p>
      {next && (
        <button type="button" className="btn sm" onClick={() => setCursor(next)}>
          {words.chooserMore}
        </button>
      )}
    </fieldset>
  );
}

function Choice({ name, item }: { name: string; item: LibraryItem }) {
  return (
    <label className="choice" title={item.name}>
      <input type="radio" name={name} value={item.id} required />
      {item.thumbnail && (
        <img src={item.thumbnail} alt="" width={120} height={90} loading="lazy" decoding="async" />
      )}
      <bdi>{item.name}</bdi>
    </label>
  );
}

/** Null when the server did not answer. */
async function readLibrary(
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<LibraryList | null> {
  try {
    const address = `/api/media?${new URLSearchParams(query).toString()}`;
    const answer = await fetch(address, { signal, cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as LibraryList) : null;
  } catch {
    return null;
  }
}
