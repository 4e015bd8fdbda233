import { z } from 'zod';
import { staffRoute } from '@/web/staff-route';
import { answerUpload } from '@/web/upload-server';

/**
 * An upload of one's own: PATCH adds a part → 204 and `Upload-Offset`, HEAD tells how far it has
 * come, DELETE gives it up.
 */
const handle = staffRoute({
  permission: 'media.upload',
  input: z.object({}),
  run: (actor, _input, _now, request) => answerUpload(actor, request),
});

export { handle as PATCH, handle as HEAD, handle as DELETE };
