import { useEffect, useEffectEvent, useState } from 'react';
import { ar } from '@/messages/ar';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import { deviceStorage } from '../../../device/device-storage';
import { newScreenName } from '../../../device/left-entries';
import { Draft } from './draft';
import { openJournal } from './journal';
import { sendFieldsOf } from './send-fields';

/** A connection that hangs must not hold up the saving, which looks at the article in between. */
const LONGEST_LOAD_MS = 20_000;

/** The draft of an article for as long as its screen is open, tied to the tab's comings and goings. */
export function useOpenDraft(article: DeskArticle, staffId: number, typed: () => void): Draft {
  const [draft] = useState(() => open(article, staffId, typed));

  const onVisibility = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') draft.leave();
    else draft.resume();
  });
  const resume = useEffectEvent(() => draft.resume());
  const leave = useEffectEvent(() => draft.leave());
  const catchUp = useEffectEvent(() => void draft.refresh(false));
  const onBeforeUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    draft.leave();
    if (draft.hasUnsaved) event.preventDefault();
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('visibilitychange', () => onVisibility(), { signal });
    window.addEventListener('focus', () => resume(), { signal });
    window.addEventListener('online', () => resume(), { signal });
    window.addEventListener('pagehide', () => leave(), { signal });
    window.addEventListener('beforeunload', (event) => onBeforeUnload(event), { signal });
    // A page that the browser or the router kept may show an older text than the server's.
    catchUp();
    return () => {
      stop.abort();
      leave();
    };
  }, []);
  return draft;
}

function open(article: DeskArticle, staffId: number, typed: () => void): Draft {
  const { id } = article;
  return new Draft(article, {
    send: sendFieldsOf(id, staffId),
    load: () => loadArticle(id),
    journal: openJournal(deviceStorage(), { staffId, articleId: id, screen: newScreenName() }),
    now: () => new Date(),
    typed,
    bodyTooLarge: ar.editor.bodyTooLarge,
  });
}

async function loadArticle(id: number): Promise<DeskArticle | null> {
  try {
    const signal = AbortSignal.timeout(LONGEST_LOAD_MS);
    const response = await fetch(`/api/articles/${id}`, { cache: 'no-store', signal });
    return response.ok ? ((await response.json()) as DeskArticle) : null;
  } catch {
    return null;
  }
}
