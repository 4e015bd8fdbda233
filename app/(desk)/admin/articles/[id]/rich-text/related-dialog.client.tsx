'use client';

import { useState } from 'react';
import { Dialog } from '@/components/admin/dialog.client';
import { ar } from '@/messages/ar';
import { StoryChoice } from '../fields/story-choice.client';

/** Asks for the stories of a box. */
export function RelatedDialog({
  ids = [],
  onApply,
  onClose,
}: {
  /** Those that stand there already. */
  ids?: number[];
  onApply: (ids: number[]) => void;
  onClose: () => void;
}) {
  const words = ar.editor.blocks.related;
  const [chosen, setChosen] = useState(ids);
  return (
    <Dialog
      title={words.dialog}
      confirm={ids.length > 0 ? words.apply : words.insert}
      canConfirm={chosen.length > 0}
      isWide
      onConfirm={() => {
        onApply(chosen);
        onClose();
      }}
      onClose={onClose}
    >
      <StoryChoice label={words.choose} ids={chosen} onChange={setChosen} />
    </Dialog>
  );
}
