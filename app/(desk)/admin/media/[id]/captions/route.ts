import { z } from 'zod';
import { findClipFile } from '@/newsroom/media/find-clip-file';
import { CAPTIONS } from '@/newsroom/media/slots';
import { sendClipFile } from '@/web/send-clip-file';
import { staffRoute } from '@/web/staff-route';

/** The captions of a film or recording for staff, whether or not readers may have them. */
export const GET = staffRoute({
  permission: 'media.read',
  input: z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) }),
  run: async (actor, { id }, _now, request) =>
    sendClipFile(request, await findClipFile(actor, id, CAPTIONS)),
});
