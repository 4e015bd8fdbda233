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
  const isWaiting = ids
    .split(',')
    .some((id) => standings[Number(id)]?.cutState === 'waiting' && id !== '');

  async function ask(signal?: AbortSignal): Promise<void> {
    if (ids === '') return;
    const found = await loadStandings(ids, articleId, signal);
    if (found) setStandings((before) => ({ ...before, ...found }));
  }

  const again = useEffectEvent((signal?: AbortSignal) => {
    if (document.visibilityState === 'visible') void ask(signal);
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    again(signal);
    window.addEventListener('focus', () => again(signal), { signal });
    return () => stop.abort();
  }, [ids]);

  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => again(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);

  return { standings, refresh: () => void ask() };
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
