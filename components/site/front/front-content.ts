import type { FrontModule, FrontPage } from '@/newsroom/articles/get-front-page';
import type { ArticleCard } from '@/newsroom/articles/views';

export type { FrontBlock } from '@/newsroom/articles/get-front-page';

/** What the front page shows, as `newsroom/articles/get-front-page.ts` composes it, and the most read. */
export interface FrontContent extends Pick<FrontPage, 'lead' | 'leadRelated' | 'picks' | 'latest'> {
  modules: FrontModule[];
  mostRead: ArticleCard[];
}
