import { z } from 'zod';
import { createTag, createTagInput } from '@/newsroom/tags/create-tag';
import { listTags } from '@/newsroom/tags/list-tags';
import { staffRoute } from '@/web/staff-route';

/** Tags to choose from, `?q=` in any spelling. */
export const GET = staffRoute({
  permission: 'article.edit',
  input: z.object({ q: z.string().max(60).default('') }),
  run: (_actor, { q }) => listTags(q),
});

/** A new tag, or the one that is spelt alike. */
export const POST = staffRoute({
  permission: 'tag.create',
  input: createTagInput,
  run: createTag,
});
