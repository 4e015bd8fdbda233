import { z } from 'zod';
import { articleId } from '@/newsroom/articles/command-input';
import { listMentionable } from '@/newsroom/notes/list-mentionable';
import { staffRoute } from '@/web/staff-route';

/** Colleagues whom a note on this article may name, `?q=` in any spelling. */
export const GET = staffRoute({
  permission: 'article.note',
  input: articleId.extend({ q: z.string().max(80).default('') }),
  run: listMentionable,
});
