import type { Logger } from 'pino';

interface PulseOptions {
  /** Asks the press for something that needs no database; rejects when it does not answer in time. */
  ask: () => Promise<unknown>;
  /** Ends a press that is there and does not answer; whoever keeps it running starts it again. */
  kill: () => void;
  log: Logger;
  /** Milliseconds; tests shorten it. */
  everyMs?: number;
}

const EVERY_MS = 10_000;
/** A press that is only busy answers at last; one that hangs never does. */
const MISSED_AT_MOST = 3;

/** Feels the pulse of the press: one that hangs ends by no signal of its own. */
export function watchPulse({ ask, kill, log, everyMs = EVERY_MS }: PulseOptions): () => void {
  let missed = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const beat = async (): Promise<void> => {
    await ask().then(
      () => (missed = 0),
      () => (missed += 1),
    );
    if (stopped) return;
    if (missed >= MISSED_AT_MOST) {
      log.error({ missed }, 'the press does not answer; it is ended');
      missed = 0;
      kill();
    }
    again();
  };
  const again = (): void => {
    timer = setTimeout(() => void beat(), everyMs).unref();
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
