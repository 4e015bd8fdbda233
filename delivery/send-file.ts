import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import send from 'send';

/**
 * Streams a file from the disk: ranges, If-Range, 304, 412, 416 and HEAD as RFC 9110 has them.
 * `headers` must bring the type and a strong ETag. Resolves to false, with nothing answered, when
 * there is no such file; rejects when it cannot be read. A client that goes away ends the reading.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { folder: string; name: string },
  headers: OutgoingHttpHeaders & { ETag: string },
): Promise<boolean> {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  return new Promise<boolean>((resolve, reject) => {
    const sent = () => resolve(true);
    // Sent to the end, or the client went away.
    finished(response).then(sent, sent);
    send(request, file.name, { root: file.folder, cacheControl: false, index: false })
      .on('error', (error: Error & { status?: number }) => {
        if (response.headersSent) response.destroy();
        else if (error.status === 412 || error.status === 416) {
          // 416 carries the Content-Range that says how long the file is.
          response.removeHeader('Content-Type');
          response.writeHead(error.status, { 'Cache-Control': 'no-store', 'Content-Length': 0 });
          response.end();
        } else {
          for (const name of response.getHeaderNames()) response.removeHeader(name);
          if (error.status === 404) resolve(false);
          else reject(error);
        }
      })
      .pipe(response);
  });
}
