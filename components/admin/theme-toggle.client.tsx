'use client';

import { useSyncExternalStore } from 'react';
import { Icon } from '@/components/ui/icon';
import { recall, remember } from '@/enhance/remember';
import { THEME_KEY } from '@/enhance/theme-script';
import { desk } from '@/messages/ar-desk';

const CHANGED = 'matbaa-theme';

/** Light or dark, for the desk and the site alike; without a choice the system's counts. */
export function ThemeToggle({ className = 'icb' }: { className?: string }) {
  const isDark = useSyncExternalStore(subscribe, readDark, () => null);
  return (
    <button
      type="button"
      className={className}
      hidden={isDark === null}
      aria-pressed={isDark ?? false}
      aria-label={desk.frame.theme}
      title={desk.frame.theme}
      onClick={() => {
        const theme = isDark ? 'light' : 'dark';
        document.documentElement.dataset.theme = theme;
        remember(THEME_KEY, theme);
        dispatchEvent(new Event(CHANGED));
      }}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}

const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function readDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : system().matches;
}

function subscribe(onChange: () => void): () => void {
  // Chosen in another tab, or on the site.
  const stored = (): void => {
    const theme = recall(THEME_KEY);
    if (theme) document.documentElement.dataset.theme = theme;
    onChange();
  };
  const scheme = system();
  addEventListener('storage', stored);
  addEventListener(CHANGED, onChange);
  scheme.addEventListener('change', onChange);
  return () => {
    removeEventListener('storage', stored);
    removeEventListener(CHANGED, onChange);
    scheme.removeEventListener('change', onChange);
  };
}
