import { defaultOptions, DetailedError, Upload, type UploadOptions } from 'tus-js-client';
import { ar } from '@/messages/ar';
import type { Refused, SendWatch, SentFile } from './upload-queue';
import { readSentence } from './read-sentence';

/** The front takes six (delivery/body-limit.ts). */
const PART_BYTES = 5 * 1024 * 1024;

/** Pauses before new attempts, in milliseconds; they begin anew with every part that arrives. */
const PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 30_000];

const OPTIONS: UploadOptions = {
  endpoint: '/api/uploads',
  chunkSize: PART_BYTES,
  retryDelays: PAUSES,
  // Remembered until the library has taken the file or refused it: see `forget`.
  removeFingerprintOnSuccess: false,
};

/**
 * Sends a file in parts, or what is missing of it when it was begun before, on this page or an
 * earlier one. Never throws.
 */
export async function sendFile(
  file: File,
  { onProgress, onHeld, signal }: SendWatch,
): Promise<SentFile | Refused> {
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      ...OPTIONS,
      metadata: { filename: file.name, filetype: file.type },
      onProgress,
      onShouldRetry: (error) => {
        const again = isLost(error);
        if (again) onHeld();
        return again;
      },
      onError: (error) => resolve(refusalOf(error)),
      onSuccess: () =>
        resolve({ id: upload.url?.split('/').at(-1) ?? '', forget: () => forget(file) }),
    });
    const lost = (): void => resolve({ sentence: ar.upload.lost, lost: true });
    signal.addEventListener('abort', () => void upload.abort().then(lost, lost));
    const start = async (): Promise<void> => {
      const [latest] = await upload.findPreviousUploads();
      if (latest) upload.resumeFromPreviousUpload(latest);
      if (signal.aborted) lost();
      else upload.start();
    };
    start().catch(lost);
  });
}

/** Gives up what has come of a file. Never throws. */
export async function discardFile(file: File): Promise<void> {
  try {
    for (const { uploadUrl, urlStorageKey } of await previousUploads(file)) {
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
      if (uploadUrl) await Upload.terminate(uploadUrl, { retryDelays: null });
    }
  } catch {
    // It goes by itself within a day.
  }
}

async function forget(file: File): Promise<void> {
  try {
    for (const { urlStorageKey } of await previousUploads(file)) {
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function previousUploads(file: File) {
  return new Upload(file, OPTIONS).findPreviousUploads();
}

/** Nobody answered, or somebody who may answer otherwise in a moment. */
function isLost(error: Error): boolean {
  if (!(error instanceof DetailedError)) return true;
  const status = error.originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
}

function refusalOf(error: Error): Refused {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  const sentence = body ? readSentence(body) : null;
  const lost = isLost(error);
  return { sentence: sentence ?? (lost ? ar.upload.lost : ar.upload.failed), lost };
}
