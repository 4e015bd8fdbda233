import { useEffect, useState } from 'react';

/** Less than a person needs to see what changed and to press it on purpose, in ms. */
const SETTLE_MS = 400;

/**
 * Whether what these buttons offer has only just become another thing. A colleague's act exchanges
 * them while one reaches for them, and a press that was meant for one must not do what another says
 * (nor the second press of a double click what comes after the first).
 */
export function useSettling(offered: readonly string[]): boolean {
  const key = offered.join(' ');
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== settled;
}
