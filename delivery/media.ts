import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { env } from '@/env';
import { contentType } from './content-type';
import { commonHeaders } from './headers';
import type { PublicMedia } from './public-media';
import { sendFile } from './send-file';

/**
 * Sends a rendition that readers may see; false when there is none under this key. A picture that
 * stands in no visible story is nobody's yet. The disk is asked first, so an invented key costs no
 * query. Keys have the shape that `destinationOf` lets through.
 */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  media: Pick<PublicMedia, 'isPublic'>,
): Promise<boolean> {
  const folder = resolve(env().MEDIA_DIR);
  const found = await stat(join(folder, key)).catch(() => null);
  if (!found?.isFile() || !(await media.isPublic(key, new Date()))) return false;
  return sendFile(
    request,
    response,
    { folder, name: key },
    {
      ...commonHeaders(),
      'Content-Type': contentType(key),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // Not immutable for ever: a withdrawn story's picture must leave browsers' reach in a day.
      'Cache-Control': 'public, max-age=86400',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      // A file never changes under its key.
      ETag: `"${key}"`,
    },
  );
}
