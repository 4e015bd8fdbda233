import { findClipFile } from '@/newsroom/media/find-clip-file';
import { mediaIdInput } from '@/newsroom/media/media-input';
import { CAPTIONS } from '@/newsroom/media/slots';
import { sendClipFile } from '@/web/send-clip-file';
import { staffRoute } from '@/web/staff-route';

/** The captions of a film or recording for staff, whether or not readers may have them. */
export const GET = staffRoute({
  permission: 'media.read',
  input: mediaIdInput,
  run: async (actor, { id }, _now, request) =>
    sendClipFile(request, await findClipFile(actor, id, CAPTIONS)),
});
