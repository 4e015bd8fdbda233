import { MemoryLocker, Server } from '@tus/server';
import { NewsroomError } from '@/newsroom/errors';
import { fullOr } from '@/newsroom/media/full-or';
import { isUploadId, readUpload } from '@/newsroom/media/list-uploads';
import { requireUploadAllowed } from '@/newsroom/media/upload-limits';
import { uploadStore, type UploadStore } from '@/newsroom/media/upload-store';
import type { StaffActor } from '@/newsroom/staff/actor';

/** Below which every upload has its address. */
const ADDRESS = '/api/uploads';

// Two requests for one upload wait for one another, whoever serves them in this process.
const locker = new MemoryLocker();

/**
 * Answers a request of the tus protocol 1.0 (https://tus.io/protocols/resumable-upload) for this
 * person. Throws the newsroom's refusals; what the protocol itself refuses is a Response.
 */
export async function answerUpload(actor: StaffActor, request: Request): Promise<Response> {
  const store: UploadStore = await uploadStore(({ size = 0, metadata }) =>
    requireUploadAllowed(actor, store, { size, claimedType: metadata?.filetype ?? '' }),
  );
  let thrown: unknown;
  const server = new Server({
    path: ADDRESS,
    relativeLocation: true,
    // No other site's pages may ask.
    allowedOrigins: [],
    datastore: store,
    locker,
    getFileIdFromRequest: (_request, id) => (id && isUploadId(id) ? id : undefined),
    onIncomingRequest: async ({ method }, id) => {
      if (method === 'POST') return;
      if ((await readUpload(store, id))?.ownerId !== actor.id) throw unknownUpload();
    },
    onUploadCreate: async (_request, { metadata }) => ({
      metadata: { ...metadata, ownerId: String(actor.id) },
    }),
    onResponseError: (_request, error) => {
      thrown = error;
      return undefined;
    },
  });
  const answer = await server.handleWeb(request);
  if (answer.status === 404 || answer.status === 410) throw unknownUpload();
  // What is neither a refusal of ours nor one of the protocol is a bug, and told as one.
  // A full disk may come as the bare error of the stream that broke.
  if (thrown instanceof Error && !('status_code' in thrown)) throw fullOr(thrown);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

function unknownUpload(): NewsroomError {
  return new NewsroomError('NOT_FOUND', { sentence: 'uploadUnknown' });
}
