import type { PresenceView } from '@/newsroom/presence/views';
import { WatchedState } from '../../../watched-state';
import type { LeadAct, PresenceDoors } from './presence-doors';

/** What the screen shows of the people in an article; replaced as a whole by every change. */
export interface PresenceState {
  /** Null while it is not known. */
  view: PresenceView | null;
  /** A colleague took over from this tab, and its person has not chosen to write on. */
  isYielded: boolean;
  /** An act of this tab is under way. */
  isBusy: boolean;
  /** The sentence of an act that was not done. */
  refusal: string | null;
}

export const NOBODY: PresenceState = {
  view: null,
  isYielded: false,
  isBusy: false,
  refusal: null,
};

const BEAT_MS = 10_000;
const HIDDEN_BEAT_MS = 25_000;
/** After so many answers missed it is not known any more who is there. */
const MISSES = 3;

/**
 * Says regularly that a tab has the article open, at once when it opens, comes to the front or is
 * typed in, and keeps what the server says of the others.
 */
export class PresenceWatch extends WatchedState<PresenceState> {
  private readonly doors: PresenceDoors;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOpen = false;
  private isHidden = false;
  private isAsking = false;
  private isAgain = false;
  private misses = 0;
  /** Raised by every act: an answer from before it says nothing any more. */
  private turn = 0;
  private hasNewTyping = false;
  private wasTypingTold = false;
  private wroteOnSince: string | null = null;
  hasEverTyped = false;

  constructor(doors: PresenceDoors) {
    super(NOBODY);
    this.doors = doors;
  }

  /** Something was changed by the person at this tab. */
  readonly typed = (): void => {
    this.hasEverTyped = true;
    const isFirst = !this.hasNewTyping && !this.wasTypingTold;
    this.hasNewTyping = true;
    if (isFirst) void this.report();
  };

  open(isHidden: boolean): void {
    this.isOpen = true;
    this.isHidden = isHidden;
    void this.report();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearTimeout(this.timer);
    this.doors.leave();
  }

  hide(isHidden: boolean): void {
    this.isHidden = isHidden;
    void this.report();
  }

  /** The person whose lead was taken over writes on beside the new leader. */
  writeOn(): void {
    this.wroteOnSince = this.state.view?.lock?.since ?? null;
    this.update({ isYielded: false });
  }

  async act(act: LeadAct): Promise<void> {
    if (this.state.isBusy) return;
    this.turn += 1;
    this.update({ isBusy: true, refusal: null });
    const answer = await this.doors.act(act);
    this.update({ isBusy: false });
    if (typeof answer === 'string') this.update({ refusal: answer });
    else this.take(answer);
  }

  private async report(): Promise<void> {
    if (!this.isOpen) return;
    if (this.isAsking) {
      this.isAgain = true;
      return;
    }
    clearTimeout(this.timer);
    this.isAsking = true;
    const { turn, hasNewTyping: hasTyped, isHidden } = this;
    this.hasNewTyping = false;
    this.wasTypingTold = hasTyped;
    const view = await this.doors.report({ hasTyped, isHidden });
    this.isAsking = false;
    if (!view) this.miss(hasTyped);
    else if (turn === this.turn) this.take(view);
    this.wait();
  }

  private wait(): void {
    if (!this.isOpen) return;
    const beat = this.isHidden ? HIDDEN_BEAT_MS : BEAT_MS;
    this.timer = setTimeout(() => void this.report(), this.isAgain ? 0 : beat);
    this.isAgain = false;
  }

  private miss(hasTyped: boolean): void {
    this.hasNewTyping ||= hasTyped;
    this.wasTypingTold = false;
    this.misses += 1;
    if (this.misses >= MISSES && this.state.view) this.update({ view: null });
  }

  private take(view: PresenceView): void {
    this.misses = 0;
    const { lock } = view;
    const isTaken = lock?.takenFromHere === true && lock.since !== this.wroteOnSince;
    const isYielded = lock?.whose === 'colleague' && (isTaken || this.state.isYielded);
    this.update({ view, isYielded, refusal: null });
  }
}
