'use client';

import { thumbnailOf } from '@/components/admin/galleries/thumbnail-of';
import { ar } from '@/messages/ar';
import type { GalleryListItem } from '@/newsroom/galleries/views';
import { ChooserDialog } from '../../../media/chooser/chooser-dialog.client';
import { loadGalleries } from '../../../media/chooser/load-choices';
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
    <ChooserDialog
      title={words.choose}
      confirm={words.insert}
      load={loadGalleries}
      icon="images"
      look={({ title, count, strip }) => ({
        name: title,
        note: ar.galleries.count(count, { digits }),
        thumbnail: strip[0] ? thumbnailOf(strip[0]) : null,
      })}
      more={
        <a className="lnk" href="/admin/media/galleries" target="_blank" rel="noopener">
          {ar.galleries.create}
          <span className="vh"> {ar.editor.opensTab}</span>
        </a>
      }
      onChoose={([gallery]) => gallery && onChoose(gallery)}
      onClose={onClose}
    />
  );
}
