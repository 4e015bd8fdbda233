import { z } from 'zod';
import { articleId } from '@/newsroom/articles/command-input';
import {
  createPreview,
  createPreviewInput,
  PREVIEW_DAYS,
} from '@/newsroom/articles/create-preview';
import { listPreviews } from '@/newsroom/articles/list-previews';
import { staffRoute } from '@/web/staff-route';

/** The article's preview links that open. */
export const GET = staffRoute({
  permission: 'article.preview',
  input: articleId,
  run: (actor, { id }, now) => listPreviews(actor, id, now),
});

/** Makes a link of its own, and answers all. */
export const POST = staffRoute({
  permission: 'article.preview',
  input: createPreviewInput.extend({ days: z.literal([...PREVIEW_DAYS]) }),
  run: async (actor, input, now) => {
    await createPreview(actor, input, now);
    return listPreviews(actor, input.id, now);
  },
});
