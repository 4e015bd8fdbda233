import { useEffect } from 'react';
import type { Draft } from '../draft/draft';
import type { PresenceWatch } from './presence-watch';

/**
 * Every answer about the people in an article says how new its text is, and that the server can be
 * reached: what colleagues saved is fetched, and what could not be sent is sent.
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
      else if (view.copyVersion > draft.copyVersion) {
        // To somebody who only reads, the text that grows is no news to be dismissed.
        if (watch.hasEverTyped) draft.resume();
        else void draft.refresh(false);
      }
    });
  }, [watch, draft]);
}
