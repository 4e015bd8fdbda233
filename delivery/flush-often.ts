const FLUSH_EVERY_MS = 5000;

/** Something counted in memory that is written down now and then. */
export interface Flushed {
  /** Hands in what was counted; resolves whether or not it could be written. */
  flush: () => Promise<void>;
  /** The last flush; the counter is not used after it. */
  stop: () => Promise<void>;
}

/** Calls `send` every five seconds, one at a time, and once more at the end. `send` does not reject. */
export function flushOften(send: () => Promise<void>): Flushed {
  let running: Promise<void> | null = null;
  const flush = (): Promise<void> => {
    running ??= send().finally(() => {
      running = null;
    });
    return running;
  };
  const timer = setInterval(() => void flush(), FLUSH_EVERY_MS).unref();
  return {
    flush,
    async stop() {
      clearInterval(timer);
      // One that runs already took no note of what was counted since.
      await running;
      await flush();
    },
  };
}
