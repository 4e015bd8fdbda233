import { z } from 'zod';
import { staffRoute } from '@/web/staff-route';
import { answerUpload } from '@/web/upload-server';

/** POST begins an upload → 201 and its address in `Location`; OPTIONS tells what is understood. */
const handle = staffRoute({
  permission: 'media.upload',
  input: z.object({}),
  run: (actor, _input, _now, request) => answerUpload(actor, request),
});

export { handle as POST, handle as OPTIONS };
