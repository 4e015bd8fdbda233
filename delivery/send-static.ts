import type { IncomingMessage, ServerResponse } from 'node:http';
import { matchesTag } from './answer';
import { acceptedEncodings } from './encodings';
import { commonHeaders } from './headers';
import { sendFile } from './send-file';
import type { StaticFiles } from './static-files';

/** Names that others may show: the newspaper's icon and share picture. */
const FOR_OTHERS = /^\/(?:icons\/|favicon\.)/;

/**
 * Sends a static file in the coding that the client likes best; false when the address has none.
 * What is in memory is sent whole; what is not comes from the disk, with ranges.
 */
export async function sendStatic(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  files: StaticFiles,
): Promise<boolean> {
  const file = await files.find(address);
  if (!file) return false;
  const { type, immutable, sha256, sizes } = file;
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  const encoding = accepted.find((one) => sizes[one] !== undefined) ?? 'identity';
  const headers = {
    ...commonHeaders(),
    'Content-Type': type,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    'Cross-Origin-Resource-Policy': FOR_OTHERS.test(address) ? 'cross-origin' : 'same-origin',
    ETag: `"${sha256.slice(0, 32)}-${encoding}"`,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(sizes.br !== undefined && { Vary: 'Accept-Encoding' }),
  };
  const bytes = files.bytes(file, encoding);
  if (!bytes) return sendFile(request, response, files.place(file, encoding), headers);
  if (matchesTag(request.headers['if-none-match'] ?? '', headers.ETag)) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}
