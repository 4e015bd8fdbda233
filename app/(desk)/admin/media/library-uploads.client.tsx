'use client';

import { useRouter } from 'next/navigation';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { DropZone } from '../upload/drop-zone.client';
import { UploadList } from '../upload/upload-list.client';
import { usePastedFiles } from '../upload/use-pasted-files';
import { useUploads } from '../upload/use-uploads';

/** The way into the library: by drop, by paste, by the picker. What arrives stands in the list. */
export function LibraryUploads({ digits }: { digits: DigitSystem }) {
  const router = useRouter();
  const uploads = useUploads({ onPicture: () => router.refresh() });
  usePastedFiles(uploads.add);
  return (
    <DropZone onFiles={uploads.add}>
      <UploadList uploads={uploads} digits={digits} />
    </DropZone>
  );
}
