import { useEffect, useState, useSyncExternalStore } from 'react';
import { discardFile, sendFile } from './send-file';
import { takeIn } from './take-in';
import type { Uploads, UploadsOptions } from './upload-item';
import { UploadQueue } from './upload-queue';

/**
 * Uploads of this screen: files go in with `add`, pictures of the library come out at `onPicture`.
 * They end with the screen; what had been sent is gone on with when the same file is added again.
 */
export function useUploads({ onPicture }: UploadsOptions): Uploads {
  const [queue] = useState(
    () => new UploadQueue({ send: sendFile, take: takeIn, discard: discardFile }),
  );
  useEffect(() => queue.tellPictures(onPicture), [queue, onPicture]);
  const items = useSyncExternalStore(queue.subscribe, queue.items, queue.items);
  const isUnderWay = items.some(({ state }) =>
    ['waiting', 'sending', 'checking'].includes(state.name),
  );

  useEffect(() => {
    window.addEventListener('online', queue.retryLost);
    return () => {
      window.removeEventListener('online', queue.retryLost);
      queue.stop();
    };
  }, [queue]);

  useEffect(() => {
    if (!isUnderWay) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnderWay]);

  const { add, cancel, retry, choose, clear } = queue;
  return { items, add, cancel, retry, choose, clear };
}
