import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReadableContent } from './media-content';
import { answerOf, S3Error, type openS3 } from './s3-client';

const TRIES = 3;
const FIRST_PAUSE_MS = 250;
/** A file may take this long, and a second for every 64 KiB of it. */
const BASE_MS = 20_000;
const BYTES_A_MS = 64;

/**
 * Streams content into an object, with its MD5, so that a server keeps nothing that was changed on
 * the way. Repeated from the beginning when it fails.
 */
export async function putObject(
  { client, PutObjectCommand }: Awaited<ReturnType<typeof openS3>>,
  name: { Bucket: string; Key: string },
  content: ReadableContent,
): Promise<void> {
  const ContentMD5 = await md5Of(content);
  const requestTimeout = BASE_MS + Math.ceil(content.bytes / BYTES_A_MS);
  for (let left = TRIES - 1; ; left -= 1) {
    // A stream is used up by the request that it was given to.
    const Body = await content.open();
    const failed = new AbortController();
    // The client does not listen for it.
    Body.once('error', (error) => failed.abort(error));
    const abortSignal = AbortSignal.any([failed.signal, AbortSignal.timeout(requestTimeout)]);
    try {
      const put = { ...name, Body, ContentLength: content.bytes, ContentMD5 };
      await answerOf(client.send(new PutObjectCommand(put), { abortSignal, requestTimeout }));
      return;
    } catch (error) {
      if (failed.signal.aborted) throw failed.signal.reason;
      if (left === 0 || isRefused(error)) throw error;
      await wait(FIRST_PAUSE_MS * 2 ** (TRIES - 1 - left));
    } finally {
      Body.destroy();
    }
  }
}

async function md5Of({ bytes, open }: ReadableContent): Promise<string> {
  const hash = createHash('md5');
  let count = 0;
  for await (const chunk of (await open()) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    count += chunk.length;
  }
  if (count !== bytes) throw new Error(`${count} bytes came, not ${bytes}`);
  return hash.digest('base64');
}

/** The server has answered and will answer the same again: no such bucket, no right. */
function isRefused(error: unknown): boolean {
  const status = error instanceof S3Error ? error.status : 0;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
