import { z } from 'zod';
import { ar } from '@/messages/ar';
import { sendFile } from '../../../upload/send-file';
import { takeIn } from '../../../upload/take-in';
import type { KnownPicture } from '../draft/draft-state';

const refusal = z.object({ sentence: z.string() });

export const PICTURE_TYPES = 'image/jpeg,image/webp,image/png';

/** The library's answer to an upload, or the sentence that says why there is none. */
export type UploadAnswer = { picture: KnownPicture } | { sentence: string };

/** Sends one picture to the library. Never throws. */
export async function uploadPicture(file: File): Promise<UploadAnswer> {
  const { signal } = new AbortController();
  const watch = { onProgress: () => undefined, onHeld: () => undefined, signal };
  const sent = await sendFile(file, watch);
  if ('sentence' in sent) return sent;
  const answer = await takeIn(sent.id, true);
  await sent.forget();
  if ('sentence' in answer) return answer;
  return 'picture' in answer ? answer : { sentence: ar.editor.picture.failed };
}

/** Changes a picture's alternative text; gives the sentence of a refusal. Never throws. */
export async function describePicture({ id, alt }: KnownPicture): Promise<string | null> {
  const answer = await ask(`/api/media/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ alt }),
  });
  return answer.ok ? null : (answer.sentence ?? ar.editor.picture.altFailed);
}

async function ask(
  address: string,
  request: RequestInit,
): Promise<{ ok: true; value: unknown } | { ok: false; sentence: string | null }> {
  try {
    const response = await fetch(address, request);
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value };
    return { ok: false, sentence: refusal.safeParse(value).data?.sentence ?? null };
  } catch {
    return { ok: false, sentence: null };
  }
}
