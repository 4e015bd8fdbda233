import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip as gzipCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);
const unbrotli = promisify(brotliDecompress);
const gzip = promisify(gzipCompress);

export type Encoding = 'br' | 'gzip' | 'identity';

/** The same bytes in every encoding that is worth keeping; `identity` is always there. */
export type Encoded = { identity: Buffer } & Partial<Record<Encoding, Buffer>>;

const TEXTUAL = /^(?:text\/|application\/(?:.*\+)?(?:xml|json)|image\/svg)/;
const WORTH_COMPRESSING = 512;
// Up to 9 each step costs twice the time for less than a hundredth of the bytes.
const QUICK = 7;
/** A tenth fewer bytes than `QUICK`, for ten to thirty times the time. */
const DENSE = 10;

/** Compresses a text, once for all its readers, on the threads beside the event loop. */
export async function encodeAll(body: Buffer, type: string): Promise<Encoded> {
  if (body.length < WORTH_COMPRESSING || !TEXTUAL.test(type)) return { identity: body };
  const [br, zipped] = await Promise.all([compress(body, QUICK), gzip(body).then(exact)]);
  return { identity: body, br, gzip: zipped };
}

/** Brotli once more, as small as is worth the time for what many read. */
export function encodeDensely(body: Buffer): Promise<Buffer> {
  return compress(body, DENSE);
}

async function compress(body: Buffer, quality: number): Promise<Buffer> {
  const bytes = await brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(body.length),
    },
  });
  return exact(bytes);
}

// The window is memory for the time of compressing: 16 MiB as brotli would have it, for a page of 60 kB.
function windowBits(length: number): number {
  const bits = Math.ceil(Math.log2(length));
  return Math.min(Math.max(bits, 16), constants.BROTLI_DEFAULT_WINDOW);
}

// What zlib hands out is a piece of the 16 KiB that it wrote into, and would keep all of it.
function exact(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

const unpacking = new WeakMap<Buffer, Promise<Buffer>>();

/** The bytes behind a brotli encoding. Who asks while it is unpacked gets the same bytes. */
export function decodeBrotli(bytes: Buffer): Promise<Buffer> {
  const running = unpacking.get(bytes);
  if (running) return running;
  const started = unbrotli(bytes).finally(() => unpacking.delete(bytes));
  unpacking.set(bytes, started);
  return started;
}

// Browsers say the same few lines again and again.
const chosen = new Map<string, Encoding[]>();
const MOST_REMEMBERED = 200;
/** No browser says more; reading a line of 16 kB takes longer than answering fifty requests. */
const LONGEST_LINE = 500;

/** The encodings that a reader takes, the best first; `identity` is always the last (RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const accepted = header ?? '';
  if (accepted.length > LONGEST_LINE) return ['identity'];
  const known = chosen.get(accepted);
  if (known) return known;
  const weights = weightsOf(accepted);
  // What is not named is refused; of what is liked equally the smallest goes first, as they stand.
  const weightOf = (coding: Encoding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const packed = (['br', 'gzip'] as const)
    .filter((coding) => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .sort((one, other) => weightOf(other) - weightOf(one));
  const encodings: Encoding[] = [...packed, 'identity'];
  if (chosen.size >= MOST_REMEMBERED) chosen.clear();
  chosen.set(accepted, encodings);
  return encodings;
}

function weightsOf(accepted: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.slice(q.indexOf('=') + 1));
    // A weight that is none is no leave to send this coding.
    if (coding) weights.set(coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
