import { useEffect, useRef } from 'react';
import { useLastSave } from './use-last-save';

/** Loads a frame of this site again after every saving, and leads it back to where it was read. */
export function useFreshFrame() {
  const frame = useRef<HTMLIFrameElement>(null);
  const readTo = useRef(0);
  const savedAt = useLastSave();
  const shown = useRef(savedAt);

  useEffect(() => {
    if (savedAt === null || shown.current === savedAt) return;
    shown.current = savedAt;
    const element = frame.current;
    if (!element) return;
    try {
      const { contentWindow } = element;
      readTo.current = contentWindow?.scrollY ?? 0;
      contentWindow?.location.reload();
    } catch {
      // The browser shows an error of its own there, into which nobody can look.
      element.setAttribute('src', element.src);
    }
  }, [savedAt]);

  return {
    ref: frame,
    onLoad: () => {
      try {
        frame.current?.contentWindow?.scrollTo(0, readTo.current);
      } catch {
        readTo.current = 0;
      }
    },
  };
}
