import type { Edition } from '@/components/site/edition';
import { findPublicArticle } from '@/newsroom/articles/find-public-article';
import type { ListPage } from '@/newsroom/articles/views';
import type { SyndicatedArticle } from '@/syndication/types';
import { syndicatedArticle } from './syndicated-article';

/** The stories of a list with their whole texts, in its order. */
export async function feedArticles(list: ListPage, edition: Edition): Promise<SyndicatedArticle[]> {
  const stories = await Promise.all(list.items.map(({ id }) => findPublicArticle(id, edition.now)));
  return stories.flatMap((story) => (story ? [syndicatedArticle(story, edition)] : []));
}
