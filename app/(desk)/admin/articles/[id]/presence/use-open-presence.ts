import { useEffect, useState } from 'react';
import { presenceDoorsOf } from './presence-doors';
import { PresenceWatch } from './presence-watch';

/** The watch over an article for as long as its screen is open, tied to the tab's comings and goings. */
export function useOpenPresence(articleId: number, staffId: number): PresenceWatch {
  const [watch] = useState(
    () => new PresenceWatch(presenceDoorsOf({ articleId, staffId, screen: newScreen() })),
  );

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isHidden = (): boolean => document.visibilityState === 'hidden';
    document.addEventListener('visibilitychange', () => watch.hide(isHidden()), { signal });
    window.addEventListener('pagehide', () => watch.close(), { signal });
    window.addEventListener(
      'pageshow',
      // A page that the browser kept comes back with all that it was.
      ({ persisted }) => persisted && watch.open(isHidden()),
      { signal },
    );
    watch.open(isHidden());
    return () => {
      stop.abort();
      watch.close();
    };
  }, [watch]);
  return watch;
}

/** Every opening of the screen goes by a name of its own. */
function newScreen(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(10))];
  return bytes.map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
