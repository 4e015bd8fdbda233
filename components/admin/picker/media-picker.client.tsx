'use client';

import { useState } from 'react';
import type { IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockDuration } from '@/newsroom/arabic/duration';
import type { LibraryItem, MediaKindName } from '@/newsroom/media/library-views';
import { loadMedia } from './load-pages';
import { PickerDialog, type PickerProps } from './picker-dialog.client';
import type { PickerLook } from './picker-tile.client';

const ICONS: Record<MediaKindName, IconName> = {
  picture: 'image',
  video: 'clapperboard',
  audio: 'headphones',
};

/** Pictures, films or recordings of the library to choose from. */
export function MediaPicker({
  kind,
  without,
  ...props
}: PickerProps<LibraryItem> & {
  kind: MediaKindName;
  /** Not to be offered. */
  without?: number;
}) {
  const words = ar.editor.picker;
  const { digits } = props;
  const [load] = useState(() => loadMedia(kind, without));

  function look({ name, thumbnail, rights, altMissing, durationMs }: LibraryItem): PickerLook {
    const notes: PickerLook['notes'] = [];
    if (durationMs !== null) notes.push({ word: clockDuration(durationMs, { digits }) });
    if (rights === 'expired' || rights === 'recalled')
      notes.push({ word: words.hidden, tone: 'r' });
    if (altMissing) notes.push({ word: words.withoutAlt, tone: 'a' });
    return { name, thumbnail, notes };
  }

  return (
    <PickerDialog
      {...props}
      load={load}
      look={look}
      icon={ICONS[kind]}
      search={{ label: words.search, hint: words.hint }}
      found={(count) => (kind === 'picture' ? words.found : words.foundResults)(count, { digits })}
    />
  );
}
