import { listPreviews } from '@/newsroom/articles/list-previews';
import { revokePreview, revokePreviewInput } from '@/newsroom/articles/revoke-preview';
import { staffRoute } from '@/web/staff-route';

/** Revokes a preview link, and answers those that are left. */
export const DELETE = staffRoute({
  permission: 'article.preview',
  input: revokePreviewInput,
  run: async (actor, input, now) => {
    await revokePreview(actor, input, now);
    return listPreviews(actor, input.id, now);
  },
});
