import { suggestionNotes } from '@/messages/ar-live';
import { suggest, suggestInput, type Suggestion } from '@/newsroom/search/suggest';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';

export const dynamic = 'force-dynamic';

/**
 * What a query may be going to be, for browsers and for the page's own search box: `[query,
 * [completions], [descriptions], [addresses]]` (OpenSearch 1.1, Suggestions extension).
 */
export const GET = machineFile('suggestions', async (_context, request) => {
  const { now, publication } = await loadEdition();
  const input = suggestInput.safeParse({ q: new URL(request.url).searchParams.get('q') ?? '' });
  if (!input.success) return null;
  const found = await suggest(input.data, now);
  return JSON.stringify([
    input.data.q,
    found.map(({ title }) => title),
    found.map(describe),
    found.map(({ address }) => publication.url + address),
  ]);
});

function describe({ kind, note }: Suggestion): string {
  return note || (kind === 'story' ? '' : suggestionNotes[kind]);
}
