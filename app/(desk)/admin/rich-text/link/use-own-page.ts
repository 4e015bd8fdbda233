import { useEffect, useState } from 'react';

/** Whether readers find a page of the site. */
export type OwnPage = 'checking' | 'alive' | 'dead' | 'unknown';

const PAUSE_MS = 250;

/** Asks the site for a page of its own, by the status that a reader would get; null without one. */
export function useOwnPage(path: string | null): OwnPage | null {
  const [known, setKnown] = useState<{ path: string; page: OwnPage } | null>(null);
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void ask(path, stop.signal).then((page) => {
        if (!stop.signal.aborted) setKnown({ path, page });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [path]);
  if (path === null) return null;
  return known?.path === path ? known.page : 'checking';
}

async function ask(path: string, signal: AbortSignal): Promise<OwnPage> {
  try {
    const { ok, status } = await fetch(path, { method: 'HEAD', cache: 'no-store', signal });
    if (ok) return 'alive';
    return status === 404 || status === 410 ? 'dead' : 'unknown';
  } catch {
    return 'unknown';
  }
}
