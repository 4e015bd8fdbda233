'use client';

import { useEffect, useState } from 'react';
import { CutsEditor } from '@/components/admin/media/cuts-editor.client';
import { MediaDialog } from '@/components/admin/media/media-dialog.client';
import { ar } from '@/messages/ar';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { changeCutsAction } from '../../../media/actions';
import { useEditorTools } from '../draft/draft-context';

const words = ar.editor.cuts;

/** Focal point and cuts of a picture, as the library sets them: they are the picture's own. */
export function CutsDialog({ mediaId, onClose }: { mediaId: number; onClose: () => void }) {
  const { digits } = useEditorTools();
  const [media, setMedia] = useState<DeskMedia | 'failed' | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    void loadMedia(mediaId, stop.signal).then((found) => {
      if (!stop.signal.aborted) setMedia(found ?? 'failed');
    });
    return () => stop.abort();
  }, [mediaId]);

  return (
    <MediaDialog title={words.title} onClose={onClose}>
      {media === null && <p role="status">{words.loading}</p>}
      {media === 'failed' && (
        <p className="errt" role="alert">
          {words.failed}
        </p>
      )}
      {media !== null && media !== 'failed' && (
        <>
          <CutsEditor
            media={media}
            src={media.preview ?? ''}
            digits={digits}
            action={media.may.edit ? changeCutsAction : null}
            onChanged={onClose}
          />
          {!media.may.edit && <p className="hint">{words.readOnly}</p>}
        </>
      )}
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </MediaDialog>
  );
}

/** Null when it cannot be had. */
async function loadMedia(id: number, signal: AbortSignal): Promise<DeskMedia | null> {
  try {
    const response = await fetch(`/api/media/${id}`, { signal, cache: 'no-store' });
    if (!response.ok) return null;
    return ((await response.json()) as { media: DeskMedia }).media;
  } catch {
    return null;
  }
}
