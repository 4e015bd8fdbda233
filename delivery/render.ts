import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { renders, renderSeconds } from './metrics';
import { isBrand, isDrawn, isPhoto, isSearch } from './page-kinds';
import { RenderTurns } from './render-turns';
import { isUnfinished, stripFramework, type ReadStyle } from './strip';

/** What the press made of an address. */
export type Rendering =
  | {
      kind: 'page';
      body: Buffer;
      type: string;
      /** Keys of what it shows; null when the press did not say, and then it is not to be kept. */
      keys: string[] | null;
      lastPage: number | null;
      found: number | null;
      /** What the press could not make in time says so with a status of its own, and is not kept. */
      status: number | null;
      /** Text of its style element. */
      style: string;
    }
  | { kind: 'missing' }
  | { kind: 'moved'; location: string }
  | { kind: 'failed'; reason: string };

export interface Renderer {
  /** Renders an address when its turn has come. Never rejects. */
  render: (address: string, order: RenderOrder) => Promise<Rendering>;
  /** How many are rendered and how many wait. */
  queue: () => { running: number; waiting: number };
}

/** One rendering, as whoever wants it sees it. */
export interface RenderOrder {
  /** Names it in the logs of both processes. */
  requestId: string;
  /** How many readers wait for it now. */
  readers: () => number;
  /** Hears when the press is asked. */
  onStart: () => void;
}

interface RendererOptions {
  /** `http://127.0.0.1:{port}` of the press. */
  origin: string;
  readStyle: ReadStyle;
  /** Names files of `public/` by their content; what has been named so already stays. */
  withHashedNames: (text: string) => string;
  timeoutMs: number;
}

// More at once only make each slower: the press has one thread.
const AT_ONCE = 6;
/** Beyond this a reader is told at once to come back, instead of after the time-out. */
const LONGEST_QUEUE = 200;
/** Every search is another page: a flood of them must leave room for what is read. */
const SEARCHES_AT_ONCE = 2;
const LONGEST_SEARCH_QUEUE = 16;
/** So must those of pictures that somebody counts through; a lightbox fetches three at once. */
const PHOTOS_AT_ONCE = 2;
const LONGEST_PHOTO_QUEUE = 40;
/** Drawing takes a core for a tenth of a second and tens of megabytes. */
const DRAWN_AT_ONCE = 1;
const LONGEST_DRAWN_QUEUE = 40;
/** No page is larger; a sitemap of 50,000 addresses is. */
const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * Asks the press for readers' pages, a few at a time, with requests of the front's own (no cookies,
 * no reader's headers), so that what it renders depends on the address alone.
 */
export function createRenderer(options: RendererOptions): Renderer {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const turns = new RenderTurns({ atOnce: AT_ONCE, longestQueue: LONGEST_QUEUE });
  const searchTurns = new RenderTurns({
    atOnce: SEARCHES_AT_ONCE,
    longestQueue: LONGEST_SEARCH_QUEUE,
  });
  const photoTurns = new RenderTurns({
    atOnce: PHOTOS_AT_ONCE,
    longestQueue: LONGEST_PHOTO_QUEUE,
  });
  const drawnTurns = new RenderTurns({
    atOnce: DRAWN_AT_ONCE,
    longestQueue: LONGEST_DRAWN_QUEUE,
  });
  const ownTurns = (address: string): RenderTurns | null => {
    if (isSearch(address)) return searchTurns;
    // Names that somebody invents have to be looked up, each.
    if (isPhoto(address) || isBrand(address)) return photoTurns;
    return isDrawn(address) ? drawnTurns : null;
  };
  const inTurn = (address: string, order: RenderOrder): Promise<Rendering | null> =>
    turns.run(order.readers, async () => {
      order.onStart();
      const end = renderSeconds.startTimer();
      const rendering = await renderPage(address, order.requestId, options, agent);
      end();
      renders.inc({ result: rendering.kind });
      return rendering;
    });
  return {
    render: async (address, order) => {
      const narrow = ownTurns(address);
      const rendering = narrow
        ? await narrow.run(order.readers, () => inTurn(address, order))
        : await inTurn(address, order);
      return rendering ?? TOO_MANY;
    },
    queue: () => ({ running: turns.running, waiting: turns.waiting }),
  };
}

const TOO_MANY: Rendering = { kind: 'failed', reason: 'too many wait' };

async function renderPage(
  address: string,
  requestId: string,
  options: RendererOptions,
  agent: Agent,
): Promise<Rendering> {
  try {
    const { status, headers, body } = await ask(address, requestId, options, agent);
    if (status === 404) return { kind: 'missing' };
    const { location } = headers;
    if (status >= 300 && status < 400 && location) return { kind: 'moved', location };
    if (status !== 200) return { kind: 'failed', reason: `status ${status}` };
    const type = headers['content-type'] ?? 'application/octet-stream';
    if (!type.startsWith('text/html')) {
      const keys = headers['x-matbaa-keys'];
      const named = typeof keys === 'string' ? keys.split(' ').filter(Boolean) : null;
      const none = { lastPage: null, found: null, status: null, style: '' };
      return { kind: 'page', body, type, keys: named, ...none };
    }
    const html = body.toString('utf8');
    if (isUnfinished(html)) return { kind: 'failed', reason: 'unfinished page' };
    const stripped = stripFramework(html, options.readStyle);
    return {
      kind: 'page',
      type,
      ...stripped,
      body: Buffer.from(options.withHashedNames(stripped.html)),
    };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

interface PressAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(
  address: string,
  requestId: string,
  { origin, timeoutMs }: Pick<RendererOptions, 'origin' | 'timeoutMs'>,
  agent: Agent,
) {
  return new Promise<PressAnswer>((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = { accept: 'text/html,*/*', 'x-request-id': requestId };
    const request = httpRequest(origin + address, { agent, headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > LARGEST_BODY) response.destroy(new Error('the page is too large'));
      });
      response.on('end', () => {
        const { statusCode: status = 500, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(chunks) });
      });
      response.on('error', reject);
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The press may close a kept connection in the moment it is used again.
      if (request.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted) {
        ask(address, requestId, { origin, timeoutMs }, agent).then(resolve, reject);
      } else {
        reject(error);
      }
    });
    request.end();
  });
}
