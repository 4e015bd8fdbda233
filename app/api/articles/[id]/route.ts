import { articleId } from '@/newsroom/articles/command-input';
import { getDeskArticle } from '@/newsroom/articles/get-desk-article';
import { staffRoute } from '@/web/staff-route';

/** The article as the editor opens it, for a screen that has been open for a while. */
export const GET = staffRoute({
  permission: 'article.read',
  input: articleId,
  run: (actor, { id }, now) => getDeskArticle(actor, id, now),
});
