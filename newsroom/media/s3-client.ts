import type { S3Settings } from '@/env';

const CONNECT_MS = 3000;
/** From the last byte sent until the head of the answer. */
const ANSWER_MS = 10_000;
/** A connection on which nothing moves so long is given up. */
const SILENCE_MS = 60_000;
const TRIES = 3;
/** More than delivery reads at once (delivery/storage-turns.ts). */
const CONNECTIONS = 100;

const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * The S3 client and its commands, loaded when a bucket is first asked for: without S3 neither the
 * front nor the press carries it. Requests that fail are repeated, except those that stream.
 */
export async function openS3(settings: S3Settings) {
  const sdk = await import('@aws-sdk/client-s3');
  const { endpoint, region, accessKeyId, secretAccessKey } = settings;
  const client = new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Servers of one's own have no name for each bucket.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // Many servers refuse the checksums that the client would otherwise add to every request.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: TRIES,
    // It would write to the console; what is wrong is in the error.
    logger: SILENT,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
      socketTimeout: SILENCE_MS,
      httpAgent: { maxSockets: CONNECTIONS },
      httpsAgent: { maxSockets: CONNECTIONS },
    },
  });
  return {
    client,
    DeleteObjectCommand: sdk.DeleteObjectCommand,
    GetObjectCommand: sdk.GetObjectCommand,
    HeadObjectCommand: sdk.HeadObjectCommand,
    PutObjectCommand: sdk.PutObjectCommand,
    paginateListObjectsV2: sdk.paginateListObjectsV2,
  };
}

/** The storage's own answer, or that it gave none. */
export class S3Error extends Error {
  override readonly name = 'S3Error';

  /** Of its answer; 0 without one. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** What was asked for; rejects with an S3Error. */
export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    // The client's errors carry the whole exchange, signature included, into every log.
    const { name, message, code, $metadata } = error as Error & {
      code?: string;
      $metadata?: { httpStatusCode?: number };
    };
    const what = [name, code, message].filter((word) => word && word !== 'Error');
    throw new S3Error([...new Set(what)].join(': '), $metadata?.httpStatusCode ?? 0);
  }
}

/** The same, or null when the bucket says that it has no such object. */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  return answerOf(
    asked.catch((error: unknown) => {
      // A HEAD has no body that could name the code.
      if (error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)) return null;
      throw error;
    }),
  );
}
