import { listTurns, type Turn } from '@/newsroom/articles/list-turns';

/** So far ahead is known what the clock will change, should the database be away. */
const AHEAD_MS = 25 * 3_600_000;
/** Read anew so often, so that there is always a day ahead. */
const RELOAD_MS = 3_600_000;

/** The coming moments at which pages change by themselves. */
export class TurnTable {
  #turns: Turn[] = [];
  /** What came due before this moment has been carried out or is in the table. */
  #knownSince: Date;
  #readAt = 0;

  constructor(since: Date) {
    this.#knownSince = since;
  }

  /** When the next turn is due, in milliseconds. */
  nextAt = Infinity;

  isOld(now: Date): boolean {
    return now.getTime() - this.#readAt > RELOAD_MS;
  }

  /** Reads the turns of the coming day, and those of the time since it was read last. */
  async load(now: Date): Promise<void> {
    const turns = await listTurns(this.#knownSince, new Date(now.getTime() + AHEAD_MS));
    this.#knownSince = now;
    this.#readAt = now.getTime();
    this.#turns = turns;
    this.#setNext();
  }

  /** Takes the turns that are due out of the table. */
  take(now: Date): Turn[] {
    const due = this.#turns.filter(({ at }) => at <= now);
    this.#turns = this.#turns.slice(due.length);
    this.#setNext();
    return due;
  }

  #setNext(): void {
    this.nextAt = this.#turns[0]?.at.getTime() ?? Infinity;
  }
}
