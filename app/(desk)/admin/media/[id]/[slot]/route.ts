import { z } from 'zod';
import { NewsroomError } from '@/newsroom/errors';
import { findStaffFile } from '@/newsroom/media/find-staff-file';
import { mediaIdInput } from '@/newsroom/media/media-input';
import { staffRoute } from '@/web/staff-route';

const input = mediaIdInput.extend({
  slot: z.enum(['wide', 'classic', 'square', 'full']),
  /** Pixels that are enough. */
  width: z.coerce.number().int().min(1).max(4000).optional().catch(undefined),
});

/** The bytes of a picture for staff, whether or not readers may have them. */
export const GET = staffRoute({
  permission: 'media.read',
  input,
  run: async (actor, { id, slot, width }, _now, request) => {
    const avif = request.headers.get('accept')?.includes('image/avif') ?? false;
    const file = await findStaffFile(actor, id, slot, { width, avif });
    if (!file) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
});
