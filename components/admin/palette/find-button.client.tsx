'use client';

import { Icon } from '@/components/ui/icon';
import { palette } from '@/messages/ar-palette';
import { ask } from './palette-signal';

/** Opens the palette; without scripts it leads to the list, which has a search of its own. */
export function FindButton({ className }: { className: string }) {
  return (
    <a
      className={className}
      href="/admin/articles"
      role="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      aria-label={palette.open}
      title={palette.open}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ask('palette');
      }}
      onKeyDown={(event) => {
        if (event.code !== 'Space') return;
        event.preventDefault();
        ask('palette');
      }}
    >
      <Icon name="search" />
      <span data-keys="Ctrl K">{palette.open}</span>
    </a>
  );
}
