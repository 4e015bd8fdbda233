import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** The minute that it is, so that what is said of time past grows old with it. */
export function useMinute(): Date {
  return new Date(useSyncExternalStore(everyMinute, thisMinute) * MINUTE_MS);
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE_MS);
  return () => clearInterval(timer);
}

function thisMinute(): number {
  return Math.ceil(Date.now() / MINUTE_MS);
}
