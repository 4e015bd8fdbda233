import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { env } from '@/env';
import { commonHeaders } from './headers';
import type { PublicMedia } from './public-media';

const TYPES: Record<string, string> = { avif: 'image/avif', jpg: 'image/jpeg' };

/**
 * Sends a rendition that readers may see; false when there is none under this key. A picture that
 * stands in no visible story is nobody's yet.
 */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  media: PublicMedia,
): Promise<boolean> {
  const file = resolve(env().MEDIA_DIR, key);
  // The disk is asked first: an invented key must cost no query.
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || !(await media.isPublic(key, new Date()))) return false;
  response.writeHead(200, {
    ...commonHeaders(),
    'Content-Type': TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // Not immutable for ever: a withdrawn story's picture must leave browsers' reach in a day.
    'Cache-Control': 'public, max-age=86400',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
  return true;
}
