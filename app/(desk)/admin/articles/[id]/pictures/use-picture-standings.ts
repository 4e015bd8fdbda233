import { useEffect, useEffectEvent, useState } from 'react';
import { mediaOfFields } from '@/newsroom/articles/shown-media';
import type { PictureStanding } from '@/newsroom/media/picture-standing';
import { useDraft, useEditorTools } from '../draft/draft-context';

const AGAIN_MS = 2500;

type Standings = Record<number, PictureStanding>;

/**
 * Rights and cuts of the story's pictures, asked for when others appear, when the person comes back
 * to the tab, and again and again while cuts are being made.
 */
export function usePictureStandings(): { standings: Standings; refresh: () => void } {
  const { articleId } = useEditorTools();
  // As text: a list would be another one at every look.
  const ids = useDraft(({ fields }) => mediaOfFields(fields).mediaIds.sort().join(','));
  const [standings, setStandings] = useState<Standings>({});
  const [round, setRound] = useState(0);
  const isWaiting = ids
    .split(',')
    .some((id) => standings[Number(id)]?.cutState === 'waiting' && id !== '');

  const ask = useEffectEvent((signal?: AbortSignal) => {
    if (ids === '' || document.visibilityState === 'hidden') return;
    void loadStandings(ids, articleId, signal).then((found) => {
      if (found) setStandings((before) => ({ ...before, ...found }));
    });
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    ask(signal);
    window.addEventListener('focus', () => ask(signal), { signal });
    return () => stop.abort();
  }, [ids, round]);

  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => ask(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);

  return { standings, refresh: () => setRound(round + 1) };
}

async function loadStandings(
  ids: string,
  articleId: number,
  signal?: AbortSignal,
): Promise<Standings | null> {
  try {
    const query = new URLSearchParams({ ids, articleId: String(articleId) });
    const response = await fetch(`/api/media/standings?${query}`, { signal });
    if (!response.ok) return null;
    const found = (await response.json()) as PictureStanding[];
    return Object.fromEntries(found.map((one) => [one.id, one]));
  } catch {
    return null;
  }
}
