import type { ArticleCard } from '@/newsroom/articles/views';
import type { SectionView } from '@/newsroom/sections/views';

export interface FrontBlock {
  section: SectionView;
  items: ArticleCard[];
}

/**
 * What the front page shows, as `newsroom/articles/get-front-page.ts` composes it, and the most read.
 */
export interface FrontContent {
  lead: ArticleCard | null;
  leadRelated: ArticleCard[];
  picks: ArticleCard[];
  latest: ArticleCard[];
  videos: ArticleCard[];
  photos: ArticleCard[];
  sections: FrontBlock[];
  opinion: ArticleCard[];
  mostRead: ArticleCard[];
}
