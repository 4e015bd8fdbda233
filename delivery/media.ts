import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { ar } from '@/messages/ar';
import type { PublicFile } from '@/newsroom/media/find-public-media';
import type { ByteRange, MediaStorage } from '@/newsroom/media/storage';
import { matchesTag } from './answer';
import { requestedRange } from './byte-range';
import type { Cdn } from './cdn';
import { commonHeaders } from './headers';
import { mediaHeaders } from './media-headers';
import type { PublicMedia } from './public-media';
import type { StorageTurns } from './storage-turns';

export interface MediaRooms {
  storage: MediaStorage;
  media: Pick<PublicMedia, 'find'>;
  turns: StorageTurns;
  cdn: Cdn;
  log: Logger;
}

interface Wanted {
  key: string;
  file: PublicFile;
  headers: Record<string, string>;
  range: ByteRange | null;
}

/**
 * Sends a file of the library that readers may see, from whichever storage it lies in: ranges,
 * If-Range, 304, 412, 416 and HEAD as RFC 9110 has them. False, with nothing answered, when there is
 * none under this key. A storage that cannot be asked is 503. Keys have the shape that
 * `destinationOf` lets through.
 */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  rooms: MediaRooms,
): Promise<boolean> {
  const { storage, media, cdn, log } = rooms;
  const now = new Date();
  // Of a disk that is asked first, an invented key costs no query.
  if (storage.isLocal && (await storage.size(key)) === null) return false;
  const file = await media.find(key, now);
  if (!file) return false;
  const headers = mediaHeaders(key, file, cdn, now);
  const asked = request.headers;
  if (asked['if-match'] && !matchesTag(asked['if-match'], `"${key}"`)) {
    return sendRefusal(response, 412);
  }
  if (asked['if-none-match'] && matchesTag(asked['if-none-match'], `"${key}"`)) {
    response.writeHead(304, headers).end();
    return true;
  }
  // A part of another version is no use: whoever names one gets the whole.
  const isSame = asked['if-range'] === undefined || asked['if-range'] === `"${key}"`;
  const range = isSame ? requestedRange(asked.range, file.bytes) : null;
  if (range === 'unsatisfiable') {
    return sendRefusal(response, 416, { 'Content-Range': `bytes */${file.bytes}` });
  }
  const wanted = { key, file, headers, range };
  try {
    const send = () => sendFile(request, response, wanted, storage);
    const sent = storage.isLocal ? await send() : await rooms.turns.run(key, send);
    if (sent !== null) return sent;
  } catch (error) {
    // Also when its reader has read nothing for a minute and the storage has given up.
    if (response.headersSent) log.warn({ err: error, key }, 'a media file was cut off');
    else log.error({ err: error, key }, 'the media storage failed');
  }
  return sendAway(response);
}

/** Resolves when the file is sent or its reader has gone; false when the storage has none. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  wanted: Wanted,
  storage: MediaStorage,
): Promise<boolean> {
  const { key, range } = wanted;
  if (request.method === 'HEAD') {
    const bytes = await storage.size(key);
    if (bytes === null) return false;
    sendHead(response, wanted, bytes);
    response.end();
    return true;
  }
  // It may have gone while it waited for its turn.
  if (response.destroyed) return true;
  const reader = new AbortController();
  let failed = false;
  response.once('close', () => failed || reader.abort());
  try {
    const opened = await storage.open(key, range ?? undefined, reader.signal);
    if (!opened) return false;
    const { stream, bytes } = opened;
    stream.once('error', () => (failed = true));
    try {
      sendHead(response, wanted, bytes);
      await pipeline(stream, response);
    } finally {
      stream.destroy();
    }
  } catch (error) {
    // A reader who goes away ends the reading: that is no failure.
    if (!reader.signal.aborted) throw error;
  }
  return true;
}

function sendHead(
  response: ServerResponse,
  { key, file: { bytes }, headers, range }: Wanted,
  found: number,
): void {
  if (found !== bytes) throw new Error(`${key} has ${found} bytes and should have ${bytes}`);
  const length = range ? range.end - range.start + 1 : bytes;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Length': length,
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes}` }),
  });
}

function sendRefusal(
  response: ServerResponse,
  status: 412 | 416,
  headers: Record<string, string> = {},
): true {
  const own = { 'Cache-Control': 'no-store', 'Content-Length': 0 };
  response.writeHead(status, { ...commonHeaders(), ...headers, ...own }).end();
  return true;
}

/** A head that is out already cannot be taken back: then the connection has been cut. */
function sendAway(response: ServerResponse): true {
  if (response.headersSent) return true;
  response.writeHead(503, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '10',
  });
  response.end(`${ar.site.refused[503]}\n`);
  return true;
}
