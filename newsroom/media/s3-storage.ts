import type { Readable } from 'node:stream';
import type { S3Settings } from '@/env';
import { readable } from './media-content';
import { checkedKey, isMediaKey } from './media-key';
import { answerOf, openS3, unlessMissing } from './s3-client';
import { putObject } from './s3-put';
import type { ByteRange, MediaStorage, OpenFile } from './storage';

/** A whole file that is read into memory. */
const READ_MS = 60_000;

/**
 * A storage in a bucket of S3 or of a server that speaks its protocol. A PUT shows its object whole
 * or not at all, so nothing is ever half visible. Connects to nobody before it is first used.
 */
export function s3Storage(settings: S3Settings): MediaStorage {
  const { bucket: Bucket, prefix } = settings;
  let opened: ReturnType<typeof openS3> | undefined;
  const s3 = () => (opened ??= openS3(settings));
  const named = (key: string) => ({ Bucket, Key: prefix + checkedKey(key) });

  const open = async (
    key: string,
    range?: ByteRange,
    abortSignal?: AbortSignal,
  ): Promise<OpenFile | null> => {
    const { client, GetObjectCommand } = await s3();
    const Range = range && `bytes=${range.start}-${range.end}`;
    const command = new GetObjectCommand({ ...named(key), Range });
    const got = await unlessMissing(client.send(command, { abortSignal }));
    if (!got) return null;
    const stream = got.Body as Readable;
    const bytes = Range ? sizeIn(got.ContentRange) : got.ContentLength;
    if (bytes !== undefined) return { bytes, stream };
    stream.destroy();
    throw new Error(`the storage does not say how long ${key} is`);
  };

  return {
    isLocal: false,
    write: async (key, content) => putObject(await s3(), named(key), await readable(content)),
    read: async (key) => {
      const file = await open(key, undefined, AbortSignal.timeout(READ_MS));
      // An answer that ends before its announced length is an error of the stream.
      return file && Buffer.concat((await file.stream.toArray()) as Buffer[]);
    },
    open,
    size: async (key) => {
      const { client, HeadObjectCommand } = await s3();
      const found = await unlessMissing(client.send(new HeadObjectCommand(named(key))));
      return found?.ContentLength ?? null;
    },
    remove: async (key) => {
      const { client, DeleteObjectCommand } = await s3();
      await answerOf(client.send(new DeleteObjectCommand(named(key))));
    },
    async *list() {
      const { client, paginateListObjectsV2 } = await s3();
      const pages = paginateListObjectsV2({ client }, { Bucket, Prefix: prefix });
      for (;;) {
        const { value: page, done } = await answerOf(pages.next());
        if (done) return;
        for (const { Key = '', Size, LastModified } of page.Contents ?? []) {
          const key = Key.slice(prefix.length);
          if (!isMediaKey(key) || Size === undefined || !LastModified) continue;
          yield { key, bytes: Size, changedAt: LastModified };
        }
      }
    },
    // What was not sent to its end never was.
    clearDrafts: () => Promise.resolve(0),
  };
}

/** The length of the whole in `bytes 2-4/10`. */
function sizeIn(contentRange: string | undefined): number | undefined {
  const size = /\/(\d+)$/.exec(contentRange ?? '')?.[1];
  return size === undefined ? undefined : Number(size);
}
