import { z } from 'zod';
import { listWriters } from '@/newsroom/writers/list-writers';
import { staffRoute } from '@/web/staff-route';

/** Bylines to choose from, `?q=` in any spelling. */
export const GET = staffRoute({
  permission: 'article.edit',
  input: z.object({ q: z.string().max(80).default('') }),
  run: (_actor, { q }, now) => listWriters(q, now),
});
