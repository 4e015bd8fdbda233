import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleNotes } from '@/newsroom/notes/views';
import { useEditorTools } from '../draft/draft-context';
import { loadNotes } from './note-acts';

const EVERY_MS = 20_000;

/** The article's notes, read again every little while and whenever somebody comes back to the tab. */
export function useNoteList() {
  const { articleId, notes } = useEditorTools();
  const [list, setList] = useState(notes);
  const [fresh, setFresh] = useState(notes.unseen);
  // What an action answers is newer than what was asked for before it.
  const taken = useRef(0);

  function take(newer: ArticleNotes): void {
    taken.current += 1;
    setList(newer);
    setFresh((before) => [...new Set([...before, ...newer.unseen])]);
  }

  const load = useEffectEvent(async () => {
    if (document.visibilityState === 'hidden') return;
    const before = taken.current;
    const newer = await loadNotes(articleId);
    if (newer && taken.current === before) take(newer);
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const reload = (): void => void load();
    const timer = setInterval(reload, EVERY_MS);
    window.addEventListener('focus', reload, { signal });
    window.addEventListener('online', reload, { signal });
    document.addEventListener('visibilitychange', reload, { signal });
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, []);

  return { list, fresh, take };
}
