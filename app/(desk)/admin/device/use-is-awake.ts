import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Whether the browser draws, and no longer the server. Only a browser can make a rich text; what the
 * server sent stays until it does, so that nothing can be typed into fields which are not listening.
 */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
