import { articleId } from '@/newsroom/articles/command-input';
import { getArticleChecklist } from '@/newsroom/checklist/get-article-checklist';
import { requestLinkChecks } from '@/newsroom/links/request-link-checks';
import { staffRoute } from '@/web/staff-route';

/**
 * The rules that an article's saved text is held against, and what is known beside it; has its
 * links tried when nothing recent is known of them.
 */
export const POST = staffRoute({
  permission: 'article.read',
  input: articleId,
  run: async (actor, { id }, now) => {
    const { pending } = await requestLinkChecks(actor, { id }, now);
    return { ...(await getArticleChecklist(actor, id, now)), pending };
  },
});
