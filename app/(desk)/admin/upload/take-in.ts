import { ar } from '@/messages/ar';
import { readSentence } from './read-sentence';
import type { Answer } from './upload-queue';

/** Asks the library to take in a file that has been sent. Never throws. */
export async function takeIn(upload: string, keep: boolean): Promise<Answer> {
  try {
    const response = await fetch('/api/media', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ upload, keep }),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as Answer;
    const { status } = response;
    // One too many for now: the file has come and waits for another try.
    const lost = status === 429 || (status >= 500 && status !== 507);
    return { sentence: readSentence(text) ?? ar.upload.failed, lost };
  } catch {
    return { sentence: ar.upload.lost, lost: true };
  }
}
