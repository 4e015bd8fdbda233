'use client';

import { thumbnailOf } from '@/components/admin/galleries/thumbnail-of';
import { loadGalleries } from '@/components/admin/picker/load-pages';
import { PickerDialog } from '@/components/admin/picker/picker-dialog.client';
import { ar } from '@/messages/ar';
import type { GalleryListItem } from '@/newsroom/galleries/views';
import { useEditorTools } from '../draft/draft-context';

/** Galleries to choose one from, and the way to a new one. */
export function GalleryDialog({
  onChoose,
  onClose,
}: {
  onChoose: (gallery: GalleryListItem) => void;
  onClose: () => void;
}) {
  const words = ar.editor.blocks.gallery;
  const { digits } = useEditorTools();
  return (
    <PickerDialog
      title={words.choose}
      confirm={() => words.insert}
      load={loadGalleries}
      icon="images"
      look={({ title, count, strip }) => ({
        name: title,
        thumbnail: strip[0] ? thumbnailOf(strip[0]) : null,
        notes: [{ word: ar.galleries.count(count, { digits }) }],
      })}
      search={{ label: ar.galleries.search, hint: ar.galleries.searchHint }}
      found={(count) => ar.editor.picker.foundResults(count, { digits })}
      more={
        <a className="lnk" href="/admin/media/galleries" target="_blank" rel="noopener">
          {ar.galleries.create}
          <span className="vh"> {ar.editor.opensTab}</span>
        </a>
      }
      digits={digits}
      onChoose={([gallery]) => {
        onClose();
        if (gallery) onChoose(gallery);
      }}
      onClose={onClose}
    />
  );
}
