import { setCaptions, setCaptionsInput } from '@/newsroom/media/set-captions';
import { staffRoute } from '@/web/staff-route';

/** JSON `{text}` with WebVTT → `{}`; an empty text takes the captions away. */
export const PUT = staffRoute({
  permission: 'media.upload',
  input: setCaptionsInput,
  run: async (actor, input, now) => {
    await setCaptions(actor, input, now);
    return {};
  },
});
