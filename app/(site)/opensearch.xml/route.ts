import { openSearchDescription } from '@/syndication/opensearch';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';
import { syndicatedPublication } from '../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

export const GET = machineFile('openSearch', async () => {
  const publication = syndicatedPublication(await loadEdition());
  return openSearchDescription(publication);
});
