import { findPreviewPicture } from '@/newsroom/articles/find-preview-picture';
import { SLOTS, type Slot } from '@/newsroom/media/slots';
import { publicRoute } from '@/web/staff-route';

/** A picture of a text that is not public yet, for whoever holds its preview link. */
export const GET = publicRoute({
  run: async (_request, { token = '', id = '', slot = '' }, now) => {
    const known = slot in SLOTS && /^[1-9]\d{0,8}$/.test(id);
    const bytes = known ? await findPreviewPicture(token, Number(id), slot as Slot, now) : null;
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' },
    });
  },
});
