import { drawShareCard } from '@/newsroom/share-cards/draw-share-card';
import { findShareCard, findSiteCard } from '@/newsroom/share-cards/find-share-card';
import { articleNumber } from '../../_pages/article-number';
import { machineFile } from '../../_pages/machine-file';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

/** The picture that stands for a story, or for the newspaper, where its address is shared. */
export const GET = machineFile('jpeg', async ({ params }: Context) => {
  const { file } = await params;
  if (file === 'site.jpg') return drawShareCard(await findSiteCard());
  const id = file.endsWith('.jpg') ? articleNumber(file.slice(0, -'.jpg'.length)) : null;
  const card = id === null ? null : await findShareCard(id, new Date());
  return card && drawShareCard(card);
});
