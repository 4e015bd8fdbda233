import { findAt } from '../../../fields/find-at';
import type { NamedRef } from '../draft/draft-state';

/** Tags or bylines by name. */
export const FIND_NAMED = {
  tagIds: findAt<NamedRef>('/api/tags'),
  writerIds: findAt<NamedRef>('/api/writers'),
};

/** A new tag, or the one that is spelt alike; the sentence of a refusal otherwise. */
export async function addTag(name: string): Promise<NamedRef | string | null> {
  try {
    const response = await fetch('/api/tags', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    const answer = (await response.json()) as NamedRef & { sentence?: string };
    return response.ok ? { id: answer.id, name: answer.name } : (answer.sentence ?? null);
  } catch {
    return null;
  }
}
