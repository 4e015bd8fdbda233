import { z } from 'zod';
import { ar } from '@/messages/ar';
import type { PresenceView } from '@/newsroom/presence/views';

/** What a tab tells of itself. */
export interface TabNews {
  /** Something was changed since the last answer. */
  hasTyped: boolean;
  isHidden: boolean;
}

/** What people do about who leads; `to` is the id of a colleague. */
export type LeadAct = { act: 'ask' | 'decline' | 'takeOver' } | { act: 'handOver'; to: number };

/** What the watch over an article reaches the server by. */
export interface PresenceDoors {
  /** Null when no answer could be had. */
  report: (news: TabNews) => Promise<PresenceView | null>;
  /** Who is there after the act, or the sentence that says why it was not done. */
  act: (act: LeadAct) => Promise<PresenceView | string>;
  leave: () => void;
}

/** A connection that hangs must not keep the tab from being heard of. */
const LONGEST_ANSWER_MS = 8000;

const refusal = z.object({ sentence: z.string() });

/** The doors of one tab in one article, as the person who opened it. They never throw. */
export function presenceDoorsOf(tab: {
  articleId: number;
  staffId: number;
  screen: string;
}): PresenceDoors {
  const { articleId, ...who } = tab;
  const send = (address: string, news: object): Promise<Response> =>
    fetch(`/api/articles/${articleId}/${address}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...who, ...news }),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
  return {
    report: async (news) => {
      try {
        const response = await send('presence', news);
        return response.ok ? ((await response.json()) as PresenceView) : null;
      } catch {
        return null;
      }
    },
    act: async (act) => {
      try {
        const response = await send('lead', act);
        if (response.ok) return (await response.json()) as PresenceView;
        return refusal.parse(await response.json()).sentence;
      } catch {
        return ar.presence.unreachable;
      }
    },
    leave: () => {
      // Outlives the page that sends it.
      void fetch(`/api/articles/${articleId}/presence`, {
        method: 'DELETE',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(who),
        keepalive: true,
      }).catch(() => undefined);
    },
  };
}
