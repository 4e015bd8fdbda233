import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
interface Received {
  method: string;
  path: string;
  type: string;
  body: string;
}

/** A program elsewhere that is told of things: keeps what it is sent, and answers as the test says. */
export class Receiver {
  received: Received[] = [];
  /** The status of the next answers; a redirect leads to /elsewhere. */
  status = 200;
  /** Happens between a request and its answer. */
  meanwhile: (path: string) => Promise<void> = () => Promise.resolve();
  url = '';
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        this.received.push({
          method: request.method ?? '',
          path,
          type: request.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        });
        void this.meanwhile(path).then(() => {
          response.writeHead(this.status, this.status === 302 ? { location: '/elsewhere' } : {});
          response.end();
        });
      });
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
