import type { FormResult } from '@/components/admin/form-result';
import { sameValue } from '@/newsroom/articles/same-value';
import { KeepOften } from '../../../device/keep-often';
import type { LeftEntries } from '../../../device/left-entries';
import { WatchedState } from '../../../watched-state';
import { leftPage, wordsOf, type KeptPage, type LeftPage, type PageWords } from './kept-page';

interface PageDoors {
  /** The device. */
  kept: LeftEntries<KeptPage>;
  now: () => Date;
}

/** The form of the page. */
export interface OpenForm {
  read: () => PageWords;
  show: (words: PageWords) => void;
}

export interface KeeperState {
  /** What another screen left on this device and nobody saved. */
  offer: LeftPage | null;
  /** The offer is what stood in the form until another one was put there. */
  isSetAside: boolean;
  /** The page was saved with other words after those of the offer were begun. */
  isOld: boolean;
  /** The device does not take what is not saved (full, or closed to storage). */
  isUnkept: boolean;
}

/**
 * What is typed into the form of an own page, until it is saved: on the device through a session that
 * ended, a tab that was closed and a page that was left, and under the version that it was written on.
 */
export class PageKeeper extends WatchedState<KeeperState> {
  private readonly doors: PageDoors;
  private readonly often: KeepOften;
  private form: OpenForm | null = null;
  private shownVersion: number;
  private saved: PageWords;
  private sent: { words: PageWords; version: number } | null = null;

  constructor(page: PageWords & { version: number }, doors: PageDoors) {
    const offer = leftPage(doors.kept, page);
    const isOld = offer !== null && offer.version < page.version;
    super({ offer, isSetAside: false, isOld, isUnkept: false });
    this.doors = doors;
    this.often = new KeepOften(() => this.keep(), doors.now);
    this.shownVersion = page.version;
    this.saved = wordsOf(page);
  }

  /** The one to save on: what this screen has shown, never what a colleague saved meanwhile. */
  get version(): number {
    return this.shownVersion;
  }

  /**
   * Ties the form in, in which something may have been typed before the page listened; gives back how
   * to untie it, which writes down what was typed last.
   */
  attach(form: OpenForm): () => void {
    this.form = form;
    const { title, lead } = form.read();
    // Nothing is typed into a text before it listens, and a stored one may be read otherwise than it is shown.
    if (title !== this.saved.title || lead !== this.saved.lead) this.often.nudge();
    return () => {
      this.leave();
      this.form = null;
    };
  }

  typed(): void {
    this.often.nudge();
  }

  /** The screen goes, or may go. */
  leave(): void {
    this.often.flush();
  }

  sending(): void {
    this.sent = this.form && { words: this.form.read(), version: this.version };
  }

  answered(result: FormResult): void {
    const { sent } = this;
    const version = shownVersion(result);
    // What was put into the form meanwhile was written on another version than what was sent.
    if (version !== null && this.version === sent?.version) this.shownVersion = version;
    if (!sent || !wasSaved(result)) return;
    this.saved = sent.words;
    this.often.stop();
    this.keep();
    const { offer, isSetAside } = this.state;
    this.offer(offer ?? leftPage(this.doors.kept, this.saved), isSetAside);
  }

  /**
   * Puts the offered words into the form, on the version that they were written on. What was typed
   * there is offered in their place.
   */
  restore(): void {
    const { offer } = this.state;
    const { form } = this;
    if (!offer || !form) return;
    const here = form.read();
    const { kept } = this.doors;
    const aside = sameValue(here, this.saved) ? null : kept.leave(this.entryOf(here));
    form.show(wordsOf(offer));
    this.shownVersion = offer.version;
    if (this.keep()) kept.forget(offer);
    this.offer(aside, aside !== null);
  }

  discard(): void {
    const { offer } = this.state;
    if (!offer) return;
    this.doors.kept.forget(offer);
    this.offer(leftPage(this.doors.kept, this.saved));
  }

  private offer(offer: LeftPage | null, isSetAside = false): void {
    const isOld = offer !== null && offer.version < this.version;
    this.update({ offer, isSetAside, isOld });
  }

  /** False when the device would not take it. */
  private keep(): boolean {
    if (!this.form) return false;
    const words = this.form.read();
    const isSaved = sameValue(words, this.saved);
    if (isSaved) this.doors.kept.clear();
    const isKept = isSaved || this.doors.kept.write(this.entryOf(words));
    if (isKept === this.state.isUnkept) this.update({ isUnkept: !isKept });
    return isKept;
  }

  private entryOf(words: PageWords): KeptPage {
    return { at: this.doors.now().toISOString(), version: this.version, ...words };
  }
}

function wasSaved(result: FormResult): boolean {
  if (!result.ok) return false;
  return typeof result.value === 'object' && result.value !== null && !('preview' in result.value);
}

/** The version that the person has seen with this answer; null for one that compared none. */
function shownVersion(result: FormResult): number | null {
  const isCompared = result.ok ? wasSaved(result) : result.code === 'CONFLICT';
  const said = result.ok ? result.value : result.data;
  if (!isCompared || typeof said !== 'object' || said === null || !('version' in said)) return null;
  return Number(said.version);
}
