import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Nobody's browser sends a request before the last one is answered, and proxies do not either. */
const MOST_WAITING = 32;

const waiting = new WeakMap<Socket, number>();

/**
 * Whether more requests wait on this connection than anybody needs; then it is closed. Every one of
 * them holds its answer until the one before it has gone out, and a client need not read any.
 */
export function waitsTooLong(request: IncomingMessage, response: ServerResponse): boolean {
  // An answer has the connection to itself unless another one before it is not out yet.
  if (response.socket) return false;
  const { socket } = request;
  if (socket.destroyed) return true;
  const others = waiting.get(socket) ?? 0;
  if (others >= MOST_WAITING) {
    readNoFurther(socket);
    socket.destroy();
    return true;
  }
  waiting.set(socket, others + 1);
  response.once('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
  return false;
}

// Node has read up to 64 KiB already and makes a request and an answer of each of the two thousand
// in them, which stay until the connection is really closed: forty such clients fill the heap. The
// parser is not documented; without it, as without this, the connection is closed all the same.
function readNoFurther(socket: Socket & { parser?: { onIncoming: () => number } }): void {
  if (socket.parser) socket.parser.onIncoming = () => 0;
}
