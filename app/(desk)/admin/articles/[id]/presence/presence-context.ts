import { createContext, use, useSyncExternalStore } from 'react';
import { NOBODY, type PresenceState, type PresenceWatch } from './presence-watch';

export const PresenceContext = createContext<PresenceWatch | null>(null);

const never = (): (() => void) => () => undefined;

/** The watch over the people in the article; null where a part is shown without one. */
export function usePresenceWatch(): PresenceWatch | null {
  return use(PresenceContext);
}

/** Who else has the article open, and who leads. */
export function usePresence(): PresenceState {
  const watch = usePresenceWatch();
  const read = (): PresenceState => watch?.getState() ?? NOBODY;
  return useSyncExternalStore(watch?.subscribe ?? never, read, read);
}
