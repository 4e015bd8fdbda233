import { z } from 'zod';
import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import { type ArticleFields, FIELD_NAMES, type FieldName } from '@/newsroom/articles/fields';

export type FieldVersions = Partial<Record<FieldName, number>>;

export interface SaveRequest {
  fields: Partial<ArticleFields>;
  base: FieldVersions;
}

export type SaveAnswer =
  | { kind: 'saved'; result: AutosaveResult }
  | { kind: 'signedOut' }
  /** The server will not take it as it is; asking again would change nothing. */
  | { kind: 'refused'; sentence: string; fields: Partial<Record<FieldName, string>> }
  /** Nothing is known to be saved; worth asking again, after so many seconds where it said. */
  | { kind: 'unreachable'; retryAfter: number };

export type SendFields = (request: SaveRequest) => Promise<SaveAnswer>;

/** A connection that hangs must not keep the text from being sent again. */
const LONGEST_ANSWER_MS = 20_000;

const refusal = z.object({
  sentence: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});

/**
 * Sends changed fields to the working copy, as the person who opened the screen: whoever signs in
 * meanwhile in the same browser does not put the own name under them. Never throws.
 */
export function sendFieldsOf(articleId: number, staffId: number): SendFields {
  return async (request) => {
    try {
      const response = await fetch(`/api/articles/${articleId}/working-copy`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...request, staffId }),
        signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
      });
      return await readAnswer(response);
    } catch {
      return { kind: 'unreachable', retryAfter: 0 };
    }
  };
}

async function readAnswer(response: Response): Promise<SaveAnswer> {
  // The desk's own server answers; its shapes are the types that both sides share.
  if (response.status === 200) {
    return { kind: 'saved', result: (await response.json()) as AutosaveResult };
  }
  if (response.status === 401) return { kind: 'signedOut' };
  if (response.status === 409) {
    // Only a conflict between texts says what was saved; any other refusal has no `data`.
    const { data } = (await response.json()) as { data?: AutosaveResult };
    return data ? { kind: 'saved', result: data } : { kind: 'unreachable', retryAfter: 0 };
  }
  if (response.status === 429 || response.status >= 500) {
    const retryAfter = Number(response.headers.get('Retry-After'));
    return { kind: 'unreachable', retryAfter: Number.isFinite(retryAfter) ? retryAfter : 0 };
  }
  const { sentence, fields = {} } = refusal.parse(await response.json());
  const known = Object.entries(fields).filter(([name]) => (FIELD_NAMES as string[]).includes(name));
  return { kind: 'refused', sentence, fields: Object.fromEntries(known) };
}
