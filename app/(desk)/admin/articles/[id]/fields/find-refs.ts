import type { FoundStory } from '@/newsroom/articles/desk-views';
import type { NamedRef } from '../draft/draft-state';

/** Asks for what matches; null when the search did not get through. */
export type FindRefs<Ref> = (query: string, signal: AbortSignal) => Promise<Ref[] | null>;

function findAt<Ref>(address: string): FindRefs<Ref> {
  return async (query, signal) => {
    try {
      const asked = `${address}?${new URLSearchParams({ q: query }).toString()}`;
      const response = await fetch(asked, { signal, cache: 'no-store' });
      return response.ok ? ((await response.json()) as Ref[]) : null;
    } catch {
      return null;
    }
  };
}

/** Tags or bylines by name. */
export const FIND_NAMED = {
  tagIds: findAt<NamedRef>('/api/tags'),
  writerIds: findAt<NamedRef>('/api/writers'),
};

/** Stories that readers see, by headline. */
export const findStories = findAt<FoundStory>('/api/articles');

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
