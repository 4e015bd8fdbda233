import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';

/**
 * Passes on what the press writes: lines of its log as they are, to `out`; what Next or Node says
 * in plain words as a line of our own log, so that every line is one JSON object.
 */
export function passOnOutput(from: Readable, out: NodeJS.WritableStream, log: Logger): void {
  createInterface({ input: from, crlfDelay: Infinity }).on('line', (line) => {
    if (line.startsWith('{"level":')) out.write(`${line}\n`);
    else if (line.trim() !== '') log.warn({ press: line }, 'the press says');
  });
}
