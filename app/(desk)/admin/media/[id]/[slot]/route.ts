import { z } from 'zod';
import { NewsroomError } from '@/newsroom/errors';
import { findStaffFile } from '@/newsroom/media/find-staff-file';
import { staffRoute } from '@/web/staff-route';

const input = z.object({
  id: z.coerce.number().int().positive().max(2_147_483_647),
  slot: z.enum(['wide', 'classic', 'square', 'full']),
});

/** The bytes of a picture for staff, whether or not readers may have them. */
export const GET = staffRoute({
  permission: 'media.read',
  input,
  run: async (actor, { id, slot }) => {
    const bytes = await findStaffFile(actor, id, slot);
    if (!bytes) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
});
