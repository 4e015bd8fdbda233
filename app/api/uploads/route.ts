import { z } from 'zod';
import { staffRoute } from '@/web/staff-route';
import { answerUpload } from '@/web/upload-server';

/** Begins an upload → 201 and its address in `Location`. */
export const POST = staffRoute({
  permission: 'media.upload',
  input: z.object({}),
  run: (actor, _input, _now, request) => answerUpload(actor, request),
});
