'use client';

import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockTime } from '@/newsroom/arabic/dates';
import { useDraft, useEditorTools } from '../draft/draft-context';
import type { SaveState } from '../draft/draft-state';

const ICONS: Record<SaveState['kind'], IconName> = {
  untouched: 'cloud-check',
  saving: 'cloud-upload',
  saved: 'cloud-check',
  failed: 'wifi-off',
  signedOut: 'lock',
  refused: 'triangle-alert',
  conflict: 'triangle-alert',
};

/** The one live region of the screen: whether the text is on the server. */
export function SaveLine() {
  const { zone, digits } = useEditorTools();
  const save = useDraft((state) => state.save);
  const updatedAt = useDraft((state) => state.desk.updatedAt);
  const time = (iso: string): string => clockTime(new Date(iso), { zone, digits });
  return (
    <span className={`save ${save.kind}`} role="status">
      <Icon name={ICONS[save.kind]} />
      <span>{saveWords(save, time, updatedAt)}</span>
    </span>
  );
}

function saveWords(save: SaveState, time: (iso: string) => string, updatedAt: string): string {
  const words = ar.editor.save;
  switch (save.kind) {
    case 'untouched':
      return words.untouched(time(updatedAt));
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(time(save.at));
    case 'failed':
      return save.kept ? words.failed : words.failedUnkept;
    case 'signedOut':
      return save.kept ? words.signedOut : words.failedUnkept;
    case 'refused':
      return words.refused;
    case 'conflict':
      return words.conflict;
  }
}
