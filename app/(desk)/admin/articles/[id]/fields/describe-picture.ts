import { z } from 'zod';
import { ar } from '@/messages/ar';
import type { KnownPicture } from '../draft/draft-state';

const refusal = z.object({ sentence: z.string() });

/** Changes a picture's alternative text; gives the sentence of a refusal. Never throws. */
export async function describePicture({ id, alt }: KnownPicture): Promise<string | null> {
  const failed = ar.editor.picture.altFailed;
  try {
    const response = await fetch(`/api/media/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ alt }),
    });
    if (response.ok) return null;
    return refusal.safeParse(await response.json()).data?.sentence ?? failed;
  } catch {
    return failed;
  }
}
