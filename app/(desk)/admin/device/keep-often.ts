/** A tab that is killed loses at most what was typed within this time. */
const KEEP_MS = 250;
/** Writing down takes no more than this share of the time. */
const SHARE = 10;

/**
 * Writes the text down on this device soon after every change: sending waits for a pause, and a tab
 * can be killed before. A long text, which takes its time, is written down more rarely.
 */
export class KeepOften {
  private readonly keep: () => void;
  private readonly now: () => Date;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = KEEP_MS;

  constructor(keep: () => void, now: () => Date) {
    this.keep = keep;
    this.now = now;
  }

  nudge(): void {
    this.timer ??= setTimeout(() => this.flush(), this.pause);
  }

  /** Writes down at once what was to be written down in a moment. */
  flush(): void {
    if (this.timer === undefined) return;
    this.stop();
    const begun = this.now().getTime();
    this.keep();
    const took = this.now().getTime() - begun;
    this.pause = Math.max(KEEP_MS, took * SHARE);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
