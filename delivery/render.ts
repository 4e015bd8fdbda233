import pLimit from 'p-limit';
import { env } from '@/env';
import { renderQueue, renders, renderSeconds } from './metrics';
import { isUnfinished, stripFramework } from './strip';

/** What the press made of an address. */
export type Rendering =
  | { kind: 'page'; body: Buffer; type: string }
  | { kind: 'missing' }
  | { kind: 'moved'; location: string }
  | { kind: 'failed'; reason: string };

const TIMEOUT_MS = 10_000;
/** In development a page is compiled when it is first asked for. */
const COMPILING_TIMEOUT_MS = 90_000;

// More at once only make each slower: the press has one thread.
const atOnce = pLimit(6);
/** Beyond this a reader is told at once to come back, instead of after the time-out. */
const LONGEST_QUEUE = 60;
const waiting = new Map<string, Promise<Rendering>>();

/**
 * Renders as `renderPage`, a few at a time. Whoever asks for an address that still waits shares its
 * rendering; one that has begun is not joined, since it may not know what was published meanwhile.
 */
export async function renderInTurn(
  origin: string,
  address: string,
  requestId: string,
): Promise<Rendering> {
  const same = waiting.get(address);
  if (same) return same;
  if (atOnce.pendingCount >= LONGEST_QUEUE) return { kind: 'failed', reason: 'too many wait' };
  const rendering = atOnce(() => {
    renderQueue.dec();
    waiting.delete(address);
    return renderPage(origin, address, requestId);
  });
  renderQueue.inc();
  waiting.set(address, rendering);
  return rendering;
}

/**
 * Asks the press for a reader's page with a request of the front's own (no cookies, no reader's
 * headers), so that what it renders depends on the address alone. `requestId` names it in the logs
 * of both processes.
 */
export async function renderPage(
  origin: string,
  address: string,
  requestId: string,
): Promise<Rendering> {
  const end = renderSeconds.startTimer();
  const rendering = await askPress(origin, address, requestId);
  end();
  renders.inc({ result: rendering.kind });
  return rendering;
}

async function askPress(origin: string, address: string, requestId: string): Promise<Rendering> {
  try {
    const response = await fetch(origin + address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(env().MATBAA_DEV ? COMPILING_TIMEOUT_MS : TIMEOUT_MS),
      headers: { accept: 'text/html,*/*', 'x-request-id': requestId },
    });
    const body = Buffer.from(await response.arrayBuffer());
    if (response.status === 404) return { kind: 'missing' };
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      return { kind: 'moved', location };
    }
    if (response.status !== 200) return { kind: 'failed', reason: `status ${response.status}` };
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    if (!type.startsWith('text/html')) return { kind: 'page', body, type };
    const html = body.toString('utf8');
    if (isUnfinished(html)) return { kind: 'failed', reason: 'unfinished page' };
    return { kind: 'page', body: Buffer.from(stripFramework(html)), type };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
