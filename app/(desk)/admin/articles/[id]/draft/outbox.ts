import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { SaveState } from './draft-state';
import type { FieldBases } from './field-bases';
import { KeepOften } from '../../../device/keep-often';
import type { FieldVersions, SaveAnswer, SendFields } from './send-fields';
import { Unanswered } from './unanswered';

/** What the outbox asks of the draft it serves. */
export interface OutboxOwner {
  send: SendFields;
  now: () => Date;
  /** The values of these fields, without what cannot be sent as it is. */
  collect: (names: FieldName[]) => Partial<ArticleFields>;
  /** Writes down on this device what is unsaved; false when it would not take it. */
  keep: () => boolean;
  say: (save: SaveState) => void;
  accepted: (result: AutosaveResult, sent: Partial<ArticleFields>) => Promise<void>;
  refused: (sentence: string, fields: Partial<Record<FieldName, string>>) => void;
  /** Nothing waits any more; the time of the last saving of this round, if there was one. */
  settled: (savedAt: string | null) => void;
}

/** How far a round of sending has come. */
interface Round {
  /** Sent, and not yet known what became of it. */
  sent: FieldName[];
  kept: boolean;
  savedAt: string | null;
}

const DEBOUNCE_MS = 1000;
const LONGEST_WAIT_MS = 5000;
const RETRY_SECONDS = [2, 4, 8, 16, 30];

/**
 * Changed fields on their way to the server: sent a second after the last key (five at the
 * latest), one request at a time, with the version that each began from. What cannot be delivered
 * is tried again, ever later; what was refused waits until it is changed or asked for.
 */
export class Outbox {
  readonly bases: FieldBases;
  private readonly owner: OutboxOwner;
  private readonly keeper: KeepOften;
  private readonly unanswered = new Unanswered();
  private readonly waiting = new Set<FieldName>();
  private readonly held = new Set<FieldName>();
  private inFlight: FieldName[] = [];
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private failures = 0;
  /** Unreachable or signed out: the save line stays until a request gets through. */
  private stopped = false;

  constructor(bases: FieldBases, owner: OutboxOwner) {
    this.bases = bases;
    this.owner = owner;
    this.keeper = new KeepOften(() => owner.keep(), owner.now);
  }

  /** Fields whose text is not known to be on the server. */
  get fields(): FieldName[] {
    return [...new Set([...this.waiting, ...this.inFlight, ...this.held])];
  }

  get isHolding(): boolean {
    return this.held.size > 0;
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  get isIdle(): boolean {
    return this.running === null;
  }

  /** A field was changed by its writer. */
  add(name: FieldName): void {
    this.put(name);
    if (!this.stopped) this.owner.say({ kind: 'saving' });
    this.nudge();
  }

  /** Sends it with the next request, without a request of its own. */
  put(name: FieldName): void {
    this.held.delete(name);
    this.waiting.add(name);
  }

  /** Takes a field that its own schema refuses out of the way until it changes. */
  hold(name: FieldName): void {
    this.waiting.delete(name);
    this.held.add(name);
  }

  /** Writes down and, unless the server is out of reach, sends in a moment. */
  nudge(): void {
    this.keeper.nudge();
    const now = this.owner.now().getTime();
    if (this.timer === undefined) this.waitingSince = now;
    const wait = Math.min(DEBOUNCE_MS, this.waitingSince + LONGEST_WAIT_MS - now);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.stopped || this.fields.length === 0) this.owner.keep();
      else void this.run();
    }, wait);
  }

  /** Sends everything, what was refused too; resolves when the round is over. */
  async flush(): Promise<void> {
    for (const name of this.held) this.waiting.add(name);
    this.held.clear();
    await this.running;
    await this.run();
  }

  /** Sends what waits, now. A round that is under way takes it along. */
  run(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendAll(): Promise<void> {
    this.stopTimer();
    const round: Round = { sent: [], kept: false, savedAt: null };
    try {
      await this.deliver(round);
    } catch {
      // Whatever went wrong, the text counts as unsaved and is sent again.
      this.inFlight = [];
      this.resend({ kind: 'unreachable', retryAfter: 0 }, round.sent, round.kept);
    }
  }

  private async deliver(round: Round): Promise<void> {
    while (this.waiting.size > 0) {
      const fields = this.owner.collect([...this.waiting]);
      this.inFlight = Object.keys(fields) as FieldName[];
      if (this.inFlight.length === 0) break;
      for (const name of this.inFlight) this.waiting.delete(name);
      round.sent = this.inFlight;
      if (!this.stopped) this.owner.say({ kind: 'saving' });
      round.kept = this.owner.keep();
      const answer = await this.owner.send({ fields, base: this.baseOf(this.inFlight) });
      this.inFlight = [];
      if (answer.kind === 'saved') {
        this.reached();
        round.savedAt = answer.result.savedAt;
        await this.accept(answer.result, fields);
      } else {
        if (answer.kind === 'unreachable') this.unanswered.add(fields);
        if (!this.resend(answer, round.sent, round.kept)) return;
      }
      round.sent = [];
    }
    // What is saved needs no keeping, and what is not is kept there.
    this.keeper.stop();
    this.owner.settled(round.savedAt);
  }

  private async accept(answer: AutosaveResult, sent: Partial<ArticleFields>): Promise<void> {
    const { result, own } = this.unanswered.sort(answer);
    const again = own.map(({ field }) => field);
    for (const { field, version, theirs } of own) {
      this.bases.take({ [field]: version }, { [field]: theirs });
      this.put(field);
    }
    const rest = Object.entries(sent).filter(([name]) => !again.includes(name as FieldName));
    await this.owner.accepted(result, Object.fromEntries(rest));
  }

  private baseOf(names: FieldName[]): FieldVersions {
    return Object.fromEntries(names.map((name) => [name, this.bases.versions[name] ?? 0]));
  }

  /** Whether the round goes on with what else waits. */
  private resend(
    answer: Exclude<SaveAnswer, { kind: 'saved' }>,
    sent: FieldName[],
    kept: boolean,
  ): boolean {
    if (answer.kind === 'refused') {
      this.reached();
      const named = sent.filter((name) => answer.fields[name]);
      // One field must not keep the others from being saved.
      const guilty = named.length > 0 ? named : sent;
      for (const name of sent) {
        if (this.waiting.has(name)) continue;
        (guilty.includes(name) ? this.held : this.waiting).add(name);
      }
      this.owner.refused(answer.sentence, answer.fields);
      return true;
    }
    for (const name of sent) this.waiting.add(name);
    this.stopped = true;
    this.owner.say(
      answer.kind === 'signedOut' ? { kind: 'signedOut', kept } : { kind: 'failed', kept },
    );
    if (answer.kind === 'unreachable') this.retryAfter(answer.retryAfter);
    return false;
  }

  private retryAfter(seconds: number): void {
    const step = RETRY_SECONDS[Math.min(this.failures, RETRY_SECONDS.length - 1)] ?? 30;
    this.failures += 1;
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.run(), Math.max(step, seconds) * 1000);
  }

  private reached(): void {
    this.stopped = false;
    this.failures = 0;
    clearTimeout(this.retryTimer);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
