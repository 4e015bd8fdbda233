import { z } from 'zod';

const refusal = z.object({ sentence: z.string() });

/** The sentence of a refusal as the server sends it; null when the text is none. */
export function readSentence(text: string): string | null {
  try {
    return refusal.safeParse(JSON.parse(text)).data?.sentence ?? null;
  } catch {
    return null;
  }
}
