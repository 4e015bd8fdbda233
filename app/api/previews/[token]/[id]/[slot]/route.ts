import { findPreviewClip } from '@/newsroom/articles/find-preview-clip';
import { CAPTIONS, FILE } from '@/newsroom/media/slots';
import { sendClipFile } from '@/web/send-clip-file';
import { publicRoute } from '@/web/staff-route';

/** A film or recording, or its captions, for whoever holds the preview link of its story. */
export const GET = publicRoute({
  run: async (request, { token = '', id = '', slot = '' }, now) => {
    const wanted = slot === FILE || slot === CAPTIONS ? slot : null;
    const file = wanted ? await findPreviewClip(token, Number(id) || 0, wanted, now) : null;
    return sendClipFile(request, file);
  },
});
