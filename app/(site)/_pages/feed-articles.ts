import type { Edition } from '@/components/site/edition';
import { getAnnouncing } from '@/newsroom/announcements/announcing';
import { listPublicArticles } from '@/newsroom/articles/find-public-article';
import type { ListPage } from '@/newsroom/articles/views';
import { getFeedSettings } from '@/newsroom/settings/feeds';
import type { SyndicatedFeed } from '@/syndication/types';
import { syndicatedArticle } from './syndicated-article';

/**
 * The stories of a feed in its list's order, as many and with as much text as the settings say, and
 * who is told of its changes.
 */
export async function feedArticles(
  listOf: (howMany: number) => Promise<ListPage>,
  edition: Edition,
): Promise<Pick<SyndicatedFeed, 'articles' | 'hubUrl'>> {
  const [{ content, entries }, { hub }] = await Promise.all([getFeedSettings(), getAnnouncing()]);
  const ids = (await listOf(entries)).items.map(({ id }) => id);
  const stories = await listPublicArticles(ids, edition.now);
  const whole = stories.map((story) => syndicatedArticle(story, edition));
  const articles = content === 'full' ? whole : whole.map((one) => ({ ...one, bodyHtml: '' }));
  return { articles, hubUrl: hub };
}
