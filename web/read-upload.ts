import busboy from 'busboy';
import { refusedPicture } from '@/newsroom/media/inspect-picture';

export interface UploadedFile {
  bytes: Buffer;
  fileName: string;
}

// Boundaries, part headers and small fields beside the file.
const ENVELOPE_BYTES = 64 * 1024;

/**
 * The file in the field `file` of a multipart request. Counts while it reads, so that a sender
 * never makes us hold more than `maxBytes`, whatever its headers say. Refuses with INVALID.
 */
export async function readUpload(request: Request, maxBytes: number): Promise<UploadedFile> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) throw refusedPicture('pictureBroken');
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maxBytes + ENVELOPE_BYTES) throw refusedPicture('pictureTooLarge');
  const reader = request.body?.getReader();
  if (!reader) throw refusedPicture('pictureBroken');
  const parts = startParser(type, maxBytes);
  try {
    let received = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      received += value.byteLength;
      if (received > maxBytes + ENVELOPE_BYTES) throw refusedPicture('pictureTooLarge');
      parts.write(value);
    }
    return await parts.end();
  } finally {
    // Whatever is still on its way is not wanted any more.
    await reader.cancel().catch(() => undefined);
  }
}

function startParser(contentType: string, maxBytes: number) {
  const parser = openParser(contentType, maxBytes);
  const chunks: Buffer[] = [];
  let fileName: string | undefined;
  let tooLarge = false;
  parser.on('file', (field, stream, info) => {
    if (field === 'file') fileName = info.filename;
    stream.on('limit', () => (tooLarge = true));
    // The parser tells the same; unheard here, it would end the process.
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      if (field === 'file') chunks.push(chunk);
    });
  });
  const finished = new Promise<void>((resolve, reject) => {
    parser.on('close', resolve);
    parser.on('error', reject);
  });
  // It may fail while nobody waits for it yet; end() tells.
  finished.catch(() => undefined);
  return {
    write: (chunk: Uint8Array) => parser.write(chunk),
    async end(): Promise<UploadedFile> {
      parser.end();
      await finished.catch(() => {
        throw refusedPicture('pictureBroken');
      });
      if (tooLarge) throw refusedPicture('pictureTooLarge');
      if (fileName === undefined || chunks.length === 0) throw refusedPicture('pictureBroken');
      return { bytes: Buffer.concat(chunks), fileName };
    },
  };
}

function openParser(contentType: string, maxBytes: number) {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: 1024, parts: 11, fileSize: maxBytes + 1 },
    });
  } catch {
    throw refusedPicture('pictureBroken');
  }
}
