import { articleId } from '@/newsroom/articles/command-input';
import { NewsroomError } from '@/newsroom/errors';
import { drawShareCard } from '@/newsroom/share-cards/draw-share-card';
import { findDeskShareCard } from '@/newsroom/share-cards/find-share-card';
import { staffRoute } from '@/web/staff-route';

/** The picture that would stand for the working copy where its address is shared. */
export const GET = staffRoute({
  permission: 'article.read',
  input: articleId,
  run: async (actor, { id }, now) => {
    const card = await findDeskShareCard(actor, id, now);
    if (!card) throw new NewsroomError('NOT_FOUND');
    return new Response(new Uint8Array(await drawShareCard(card)), {
      headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' },
    });
  },
});
