import { useEffect, useEffectEvent, useState } from 'react';
import type { DeskMedia } from '@/newsroom/media/library-views';

export interface CutProgress {
  state: DeskMedia['cutState'];
  /** Per cent. */
  progress: number;
}

const EVERY_MS = 2000;

/** How far the cuts of a picture are, asked for while they are being made. */
export function useCutProgress(media: DeskMedia, onReady: () => void): CutProgress {
  const { id, version, cutState, cutProgress } = media;
  const [seen, setSeen] = useState<CutProgress & { id: number; version: number }>();
  const known = seen?.id === id && seen.version === version ? seen : undefined;
  const ready = useEffectEvent(onReady);

  useEffect(() => {
    if (cutState !== 'waiting') return;
    const stop = new AbortController();
    const timer = setInterval(() => {
      void readProgress(id, stop.signal).then((found) => {
        if (!found || stop.signal.aborted) return;
        setSeen({ id, version, state: found.cutState, progress: found.cutProgress });
        if (found.cutState === 'waiting') return;
        clearInterval(timer);
        ready();
      });
    }, EVERY_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [id, version, cutState]);

  return known ?? { state: cutState, progress: cutProgress };
}

/** Null when the server did not answer: it is asked again. */
async function readProgress(
  id: number,
  signal: AbortSignal,
): Promise<Pick<DeskMedia, 'cutState' | 'cutProgress'> | null> {
  try {
    const answer = await fetch(`/api/media/${id}`, { signal, cache: 'no-store' });
    if (!answer.ok) return null;
    const { media } = (await answer.json()) as { media: DeskMedia };
    return media;
  } catch {
    return null;
  }
}
