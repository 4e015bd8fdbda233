import type { IncomingMessage, ServerResponse } from 'node:http';
import { previewHeaders } from './headers';
import { stripFramework } from './strip';

/** The page of a working copy that the desk shows in a frame of its own. */
const ADDRESS = /^\/admin\/articles\/[1-9]\d{0,14}\/preview(?:\?|$)/;

export function isDeskPreview({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined && ADDRESS.test(url);
}

/**
 * Sends such a page as a plain document, without scripts, that only the desk may frame. False when
 * the press has no page to show: what it says instead is passed on as it is.
 */
export async function sendDeskPreview(
  { method }: IncomingMessage,
  response: ServerResponse,
  fromPress: IncomingMessage,
): Promise<boolean> {
  const type = fromPress.headers['content-type'] ?? '';
  if (fromPress.statusCode !== 200 || !type.startsWith('text/html')) return false;
  const parts = await fromPress.toArray();
  const { html, style } = stripFramework(Buffer.concat(parts as Buffer[]).toString('utf8'));
  response.writeHead(200, { ...previewHeaders(style), 'Content-Type': type });
  response.end(method === 'HEAD' ? undefined : html);
  return true;
}
