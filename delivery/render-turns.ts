interface Waiting {
  /** How many wait for it now. */
  readers: () => number;
  start: () => void;
}

/** So often it is the turn of whoever has waited longest, however few want it. */
const OLDEST_EVERY = 4;

/**
 * Lets a few renderings run at a time; of those that wait, the one that most readers want goes
 * first. In a rush the front page is not behind what single readers came across.
 */
export class RenderTurns {
  readonly #atOnce: number;
  readonly #longestQueue: number;
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #begun = 0;

  constructor({ atOnce, longestQueue }: { atOnce: number; longestQueue: number }) {
    this.#atOnce = atOnce;
    this.#longestQueue = longestQueue;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Runs the work when its turn has come; null, at once, when too many wait already. */
  async run<T>(readers: () => number, work: () => Promise<T>): Promise<T | null> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#longestQueue) return null;
      await new Promise<void>((resolve) => this.#waiting.push({ readers, start: resolve }));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  // The place goes from hand to hand, so that nobody slips in between.
  #passOn(): void {
    const next = this.#takeNext();
    if (next) next.start();
    else this.#running -= 1;
  }

  #takeNext(): Waiting | undefined {
    this.#begun += 1;
    let place = 0;
    if (this.#begun % OLDEST_EVERY !== 0) {
      const wanted = this.#waiting.map(({ readers }) => readers());
      place = wanted.indexOf(Math.max(...wanted));
    }
    return this.#waiting.splice(Math.max(place, 0), 1)[0];
  }
}
