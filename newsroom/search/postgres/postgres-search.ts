import type { SearchProvider } from '../provider';
import { findHeadlines } from './find-headlines';
import { findStories } from './find-stories';
import { likestTerms } from './likest-terms';
import { countOutdated, findOutdated, markOutdated } from './outdated-stories';
import { putStories } from './put-stories';

/** The search in the newspaper's own database: full-text rows beside the articles (docs/decisions/0029-search.md). */
export const postgresSearch: SearchProvider = {
  put: putStories,
  async remove(tx, articleIds) {
    await tx.articleSearch.deleteMany({ where: { articleId: { in: articleIds } } });
  },
  find: findStories,
  findHeadlines,
  likestTerms,
  findOutdated,
  countOutdated,
  markOutdated,
};
