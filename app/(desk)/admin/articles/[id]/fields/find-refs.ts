import type { NamedRef } from '../draft/draft-state';

const ADDRESS = { tagIds: '/api/tags', writerIds: '/api/writers' };

/** Tags or bylines that match; null when the search did not get through. */
export async function findRefs(
  name: keyof typeof ADDRESS,
  query: string,
  signal: AbortSignal,
): Promise<NamedRef[] | null> {
  try {
    const address = `${ADDRESS[name]}?${new URLSearchParams({ q: query }).toString()}`;
    const response = await fetch(address, { signal, cache: 'no-store' });
    return response.ok ? ((await response.json()) as NamedRef[]) : null;
  } catch {
    return null;
  }
}

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
