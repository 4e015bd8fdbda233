'use client';

import { ar } from '@/messages/ar';
import { clockDuration } from '@/newsroom/arabic/duration';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { ChooserDialog } from '../../../media/chooser/chooser-dialog.client';
import { loadMedia } from '../../../media/chooser/load-choices';
import { useEditorTools } from '../draft/draft-context';

const LOAD = { video: loadMedia('video'), audio: loadMedia('audio') };

/** Films or recordings of the library to choose one from. */
export function ClipDialog({
  kind,
  onChoose,
  onClose,
}: {
  kind: 'video' | 'audio';
  onChoose: (clip: LibraryItem) => void;
  onClose: () => void;
}) {
  const words = ar.editor.blocks[kind];
  const { digits } = useEditorTools();
  return (
    <ChooserDialog
      title={words.choose}
      confirm={words.insert}
      load={LOAD[kind]}
      icon={kind === 'video' ? 'clapperboard' : 'headphones'}
      look={({ name, durationMs, thumbnail }) => ({
        name,
        note: durationMs === null ? '' : clockDuration(durationMs, { digits }),
        thumbnail,
      })}
      onChoose={([clip]) => clip && onChoose(clip)}
      onClose={onClose}
    />
  );
}
