import { z } from 'zod';
import { ar } from '@/messages/ar';

const refusal = z.object({
  sentence: z.string(),
  data: z.object({ line: z.number() }).optional().catch(undefined),
});

export interface CaptionsRefusal {
  sentence: string;
  /** The first line of the file that is wrong, from 1. */
  line: number | null;
}

/** Gives a film its captions; null when they stand. Never throws. */
export async function sendCaptions(id: number, file: File): Promise<CaptionsRefusal | null> {
  try {
    const response = await fetch(`/api/media/${id}/captions`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: await file.text() }),
    });
    if (response.ok) return null;
    const { sentence, data } = refusal.parse(await response.json());
    return { sentence, line: data?.line ?? null };
  } catch {
    return { sentence: ar.media.clip.captionsFailed, line: null };
  }
}
