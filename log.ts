import { pino, type DestinationStream, type Logger } from 'pino';
import { logLevel } from './env';

/** Names under which a secret may stand, here and up to two levels down. */
const SECRETS = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret'];
/** A database that cannot be reached (Prisma's word for it): no line of ours is to blame. */
const AWAY = 'P1001';
const LONGEST_PATH = 200;
/** Steers a terminal (C1), or makes a line look like another one; JSON leaves them as they are. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A process's structured log: one JSON object a line. Of an error it writes what finds the bug and
 * none of the values that libraries hang onto errors; bodies, cookies and passwords never go in.
 */
export function createLog(name: string, destination: DestinationStream): Logger {
  return pino(
    {
      name,
      level: logLevel(),
      redact: {
        paths: SECRETS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
        censor: '***',
      },
      serializers: { err: plainError },
    },
    destination,
  );
}

/**
 * Standard output (1) or error (2) for lines, which are written at once. Not pino's default: with
 * lines that wait, its flush after a fatal one tries for ever, with the process standing still, to
 * write to a reader that is gone (EPIPE).
 */
export function lineOutput(descriptor: 1 | 2): DestinationStream {
  return pino.destination({ dest: descriptor, sync: true });
}

interface PlainError {
  type: string;
  message: string;
  code?: string;
  /** Names the error on the page that Next showed in its place. */
  digest?: string;
  stack?: string;
  cause?: PlainError;
}

function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code, digest } = error as { code?: unknown; digest?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    ...(code !== AWAY && { stack: error.stack }),
    ...(error.cause !== undefined && depth < 3 && { cause: plainError(error.cause, depth + 1) }),
  };
}

/**
 * An address as it may stand in a log: without its query, which holds what people typed, and
 * without the token of a preview or an invitation, which opens it.
 */
export function loggedPath(target: string): string {
  const path = decoded(target.split('?', 1)[0] ?? '');
  return path
    .replace(/^(\/+(?:preview|admin\/+invitation)\/+)[^/]+/i, '$1***')
    .slice(0, LONGEST_PATH)
    .replace(UNSEEN, encodeURIComponent);
}

// Percent-encoding must not hide which address it is.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
