import type { Edition } from '@/components/site/edition';
import { listPublicArticles } from '@/newsroom/articles/find-public-article';
import type { ListPage } from '@/newsroom/articles/views';
import type { SyndicatedArticle } from '@/syndication/types';
import { syndicatedArticle } from './syndicated-article';

/** The stories of a list with their whole texts, in its order. */
export async function feedArticles(list: ListPage, edition: Edition): Promise<SyndicatedArticle[]> {
  const ids = list.items.map(({ id }) => id);
  const stories = await listPublicArticles(ids, edition.now);
  return stories.map((story) => syndicatedArticle(story, edition));
}
