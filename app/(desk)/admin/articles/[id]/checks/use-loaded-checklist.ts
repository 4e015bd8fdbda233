import { useEffect, useEffectEvent, useState } from 'react';
import type { ArticleChecklist } from '@/newsroom/checklist/get-article-checklist';
import { bodyLinks } from '@/newsroom/checklist/body-links';
import { mediaOfFields } from '@/newsroom/articles/shown-media';
import { useDraft, useEditorTools } from '../draft/draft-context';

/** How often it is asked again while links are tried, and how many times. */
const AGAIN_MS = 3000;
const MOST_ROUNDS = 8;

export type LoadedChecklist = ArticleChecklist & {
  /** Links of the text are being tried. */
  pending: boolean;
};

/**
 * Rules and facts of the checklist, asked for when the saved text has other pictures, links or
 * another section, when the person comes back to the tab, and while links are tried. Null until
 * they are known.
 */
export function useLoadedChecklist(): LoadedChecklist | null {
  const { articleId } = useEditorTools();
  const [loaded, setLoaded] = useState<LoadedChecklist | null>(null);
  const [round, setRound] = useState(0);
  // The server looks at what is saved. As text: an object would be another one at every look.
  const key = useDraft(({ fields, save }) =>
    save.kind === 'saved' || save.kind === 'untouched'
      ? JSON.stringify([
          fields.sectionId,
          mediaOfFields(fields).mediaIds,
          bodyLinks(fields.body).map(({ href }) => href),
        ])
      : null,
  );

  const ask = useEffectEvent((signal: AbortSignal) => {
    if (document.visibilityState === 'hidden') return;
    void loadChecklist(articleId, signal).then((found) => {
      if (found && !signal.aborted) setLoaded(found);
    });
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    if (key !== null) ask(signal);
    window.addEventListener('focus', () => ask(signal), { signal });
    return () => stop.abort();
  }, [key, round]);

  useEffect(() => {
    if (!loaded?.pending || round >= MOST_ROUNDS) return undefined;
    const timer = setTimeout(() => setRound(round + 1), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [loaded, round]);

  return loaded;
}

async function loadChecklist(id: number, signal: AbortSignal): Promise<LoadedChecklist | null> {
  try {
    const response = await fetch(`/api/articles/${id}/checklist`, { method: 'POST', signal });
    return response.ok ? ((await response.json()) as LoadedChecklist) : null;
  } catch {
    return null;
  }
}
