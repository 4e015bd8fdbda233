import { articleId } from '@/newsroom/articles/command-input';
import { listNotes } from '@/newsroom/notes/list-notes';
import { staffRoute } from '@/web/staff-route';

/** Everything noted on an article, for a screen that has been open for a while. */
export const GET = staffRoute({
  permission: 'article.note',
  input: articleId,
  run: (actor, { id }) => listNotes(actor, id),
});
