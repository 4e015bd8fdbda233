import { useEffect } from 'react';
import type { ArticleStanding } from '@/newsroom/presence/views';
import type { Draft } from '../draft/draft';
import type { PresenceWatch } from './presence-watch';

/**
 * Every answer about the people in an article says how new it is, and that the server can be
 * reached: what colleagues saved and did is fetched, and what could not be sent is sent.
 */
export function useNewsOfOthers(watch: PresenceWatch, draft: Draft): void {
  useEffect(() => {
    let last = watch.getState().view;
    return watch.subscribe(() => {
      const { view } = watch.getState();
      if (!view || view === last) return;
      last = view;
      const wasAway = ['failed', 'signedOut'].includes(draft.getState().save.kind);
      if (wasAway) draft.resume();
      else if (isNewer(view.standing, draft)) {
        // To somebody who only reads, the text that grows is no news to be dismissed.
        if (watch.hasEverTyped) draft.resume();
        else void draft.refresh(false);
      }
    });
  }, [watch, draft]);
}

function isNewer(standing: ArticleStanding, draft: Draft): boolean {
  const { desk } = draft.getState();
  return (
    standing.copyVersion > draft.copyVersion ||
    standing.version > desk.version ||
    (standing.version === desk.version &&
      (standing.state !== desk.state || standing.breakingUntil !== desk.breakingUntil))
  );
}
