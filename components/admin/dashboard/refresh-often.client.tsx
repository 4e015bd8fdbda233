'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_MS = 60_000;

/** Reads the screen anew every minute while it is looked at, and when it is looked at again. */
export function RefreshOften() {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    const refresh = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - last < EVERY_MS / 2) return;
      last = Date.now();
      router.refresh();
    };
    const timer = setInterval(refresh, EVERY_MS);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [router]);
  return null;
}
