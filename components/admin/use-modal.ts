import { useLayoutEffect, useRef, type RefObject } from 'react';

/** For a `dialog` that is open, over everything else, for as long as it is there. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it leaves the page, so that the focus goes back to where it came from.
    return () => element?.close();
  }, []);
  return dialog;
}
