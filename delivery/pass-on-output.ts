import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { DestinationStream, Logger } from 'pino';

const REMEMBERED_LINES = 20;

/**
 * Passes on what a process behind the front writes. Lines of its log go to `out` as they are. What
 * Next or Node says in plain words repeats what the log has, with values that a log must not have,
 * so it is kept back (`debug` shows it). Returns the last of these words: one that dies says why
 * with them.
 */
export function passOnOutput(from: Readable, out: DestinationStream, log: Logger): () => string[] {
  const words: string[] = [];
  createInterface({ input: from, crlfDelay: Infinity }).on('line', (line) => {
    if (line.startsWith('{"level":')) {
      out.write(`${line}\n`);
      return;
    }
    words.push(line);
    if (words.length > REMEMBERED_LINES) words.shift();
    log.debug({ line }, 'a process says');
  });
  return () => words;
}
