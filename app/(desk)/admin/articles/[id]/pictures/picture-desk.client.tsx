'use client';

import type { Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { MediaPicker } from '@/components/admin/picker/media-picker.client';
import { ar } from '@/messages/ar';
import { useUploads } from '../../../upload/use-uploads';
import { useEditorTools } from '../draft/draft-context';
import { CutsDialog } from './cuts-dialog.client';
import { PictureContext, type PickerWish } from './picture-tools';
import { useBodyUploads } from './use-body-uploads';
import { usePictureStandings } from './use-picture-standings';

/** Uploads, rights and dialogs of the story's pictures, for as long as its screen is open. */
export function PictureDesk({ editor, children }: { editor: Editor | null; children: ReactNode }) {
  const { draft, digits } = useEditorTools();
  const words = ar.editor.picker;
  const [wish, setWish] = useState<PickerWish | null>(null);
  const [cutting, setCutting] = useState<number | null>(null);
  const { standings, refresh } = usePictureStandings();
  const body = useBodyUploads(editor);
  const main = useUploads({
    onPicture: (picture) => {
      const { kind, id: mediaId, caption, credit } = picture;
      if (kind !== 'picture') return;
      draft.learnPicture(picture);
      draft.set('picture', { mediaId, caption, credit });
    },
  });

  return (
    <PictureContext value={{ body, main, standings, pick: setWish, cut: setCutting }}>
      {children}
      {wish && (
        <MediaPicker
          kind="picture"
          title={words.title}
          confirm={(count) => (count > 1 ? words.insertMany(count, { digits }) : words.insert)}
          isMany={wish.isMany}
          digits={digits}
          onChoose={(pictures) => {
            setWish(null);
            wish.onPick(pictures);
          }}
          onClose={() => setWish(null)}
        />
      )}
      {cutting !== null && (
        <CutsDialog
          mediaId={cutting}
          onClose={() => {
            setCutting(null);
            refresh();
          }}
        />
      )}
    </PictureContext>
  );
}
