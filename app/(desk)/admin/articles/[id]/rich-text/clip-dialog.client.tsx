'use client';

import type { ReactNode } from 'react';
import { MediaPicker } from '@/components/admin/picker/media-picker.client';
import { ar } from '@/messages/ar';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { useEditorTools } from '../draft/draft-context';

/** Films or recordings of the library to choose one from. */
export function ClipDialog({
  kind,
  more,
  onChoose,
  onClose,
}: {
  kind: 'video' | 'audio';
  /** Another way to one. */
  more?: ReactNode;
  onChoose: (clip: LibraryItem) => void;
  onClose: () => void;
}) {
  const words = ar.editor.blocks[kind];
  const { digits } = useEditorTools();
  return (
    <MediaPicker
      kind={kind}
      title={words.choose}
      confirm={() => words.insert}
      more={more}
      digits={digits}
      onChoose={([clip]) => {
        onClose();
        if (clip) onChoose(clip);
      }}
      onClose={onClose}
    />
  );
}
