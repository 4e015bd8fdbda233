import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import { RefusedBody } from '@/newsroom/articles/body/from-tiptap';
import type { DeskArticle, DeskState } from '@/newsroom/articles/desk-views';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { DraftDoors, RichText } from './draft-doors';
import type { DraftState, KnownPicture, NamedRef } from './draft-state';
import { entryOf, offerOf } from './journal';
import { learn, NO_REFS, refsOf, type NewRefs } from './known-refs';
import { newerFields } from './newer-fields';
import { Outbox } from './outbox';

/**
 * The text on the screen and what became of it: saved, under way, refused, or in conflict with a
 * colleague's. Nothing that was typed is dropped or overwritten unless the person says so.
 */
export class Draft {
  private readonly doors: DraftDoors;
  private readonly listeners = new Set<() => void>();
  private readonly outbox: Outbox;
  private state: DraftState;
  /** The newest version of the whole text that this screen has shown: what an action acts on. */
  private seenVersion: number;
  private richText: RichText | null = null;
  private isDeskOld = true;
  /** The rich text could not be read at all: `fields.body` is not what the screen shows. */
  private isBodyUnknown = false;
  /** One entry was restored; the next may take its place on the screen only once it is saved. */
  private isNextOfferDue = false;

  constructor(article: DeskArticle, doors: DraftDoors) {
    this.doors = doors;
    this.seenVersion = article.desk.copyVersion;
    this.state = {
      fields: article.fields,
      save: { kind: 'untouched' },
      refusal: null,
      fieldErrors: {},
      conflicts: {},
      offer: offerOf(doors.journal, article.fields),
      adopted: [],
      refs: learn(NO_REFS, refsOf(article)),
      desk: article.desk,
      history: article.history,
    };
    this.outbox = new Outbox(article.desk.fieldVersions, {
      send: doors.send,
      now: doors.now,
      collect: (names) => this.collect(names),
      keep: () => this.keep(),
      say: (save) => this.update({ save }),
      accepted: (result, sent) => this.accepted(result, sent),
      refused: (sentence, fields) => this.update({ refusal: sentence, fieldErrors: fields }),
      settled: (savedAt) => this.settled(savedAt),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): DraftState => this.state;

  get copyVersion(): number {
    return this.seenVersion;
  }

  get hasUnsaved(): boolean {
    return this.unsaved().length > 0;
  }

  /** Ties the rich text in; gives back how to untie it, which reads it one last time. */
  attach(richText: RichText): () => void {
    this.richText = richText;
    return () => {
      this.readBody();
      this.richText = null;
    };
  }

  set<Name extends FieldName>(name: Name, value: ArticleFields[Name]): void {
    this.update({ fields: { ...this.state.fields, [name]: value } });
    this.changed(name);
  }

  choose(name: 'tagIds' | 'writerIds', chosen: NamedRef[]): void {
    const kind = name === 'tagIds' ? 'tags' : 'writers';
    const ids = chosen.map((one) => one.id);
    this.learn({ [kind]: chosen });
    this.set(name, ids);
  }

  readonly learnPicture = (picture: KnownPicture): void => this.learn({ pictures: [picture] });

  /** Remembers what stands behind the ids of the text. */
  learn(refs: NewRefs): void {
    this.update({ refs: learn(this.state.refs, refs) });
  }

  /** A field was changed by its writer; the body is read from the rich text when it is sent. */
  changed(name: FieldName): void {
    this.doors.typed?.();
    const { [name]: _gone, ...fieldErrors } = this.state.fieldErrors;
    this.update({ fieldErrors, refusal: null });
    // While two texts stand against each other, only this device keeps what is added to mine.
    if (this.state.conflicts[name]) this.outbox.nudge();
    else this.outbox.add(name);
  }

  /** Sends everything, what was refused too. True when all of the text is on the server. */
  async flush(): Promise<boolean> {
    this.update({ fieldErrors: {}, refusal: null });
    await this.outbox.flush();
    return !this.hasUnsaved;
  }

  /** The person or the network is back: tries again, or looks what colleagues did meanwhile. */
  resume(): void {
    if (this.outbox.isWaiting) void this.outbox.run();
    else if (this.outbox.isIdle) void this.refresh();
  }

  /** The screen goes away, perhaps for good. */
  leave(): void {
    if (this.hasUnsaved) this.keep();
    if (this.outbox.isWaiting) void this.outbox.run();
  }

  /** Settles a conflict: my text is sent on top of theirs, or theirs takes its place here. */
  resolve(field: FieldName, choice: 'mine' | 'theirs'): void {
    const { [field]: conflict, ...conflicts } = this.state.conflicts;
    if (!conflict) return;
    this.update({ conflicts });
    this.outbox.versions = { ...this.outbox.versions, [field]: conflict.version };
    if (choice === 'mine') this.outbox.put(field);
    else this.show({ [field]: conflict.theirs });
    void this.outbox.run().then(() => this.refresh());
  }

  /** Puts the offered text where it belongs; a field that moved on since becomes a conflict. */
  restoreOffer(): void {
    const { offer } = this.state;
    if (!offer) return;
    const { tags, writers, stories } = offer;
    this.update({ offer: null, refs: learn(this.state.refs, { tags, writers, stories }) });
    this.outbox.versions = { ...this.outbox.versions, ...offer.base };
    this.show(offer.fields);
    for (const name of Object.keys(offer.fields) as FieldName[]) this.outbox.put(name);
    this.isNextOfferDue = true;
    if (this.keep()) this.doors.journal.forget(offer);
    void this.outbox.run();
  }

  discardOffer(): void {
    const { offer } = this.state;
    if (!offer) return;
    this.doors.journal.forget(offer);
    if (this.hasUnsaved) this.keep();
    this.update({ offer: offerOf(this.doors.journal, this.state.fields) });
  }

  dismissAdopted(): void {
    this.update({ adopted: [] });
  }

  /** An action was done: where the article stands now. */
  setDesk(desk: DeskState): void {
    this.isDeskOld = true;
    if (this.isAllSeen(desk)) this.seenVersion = desk.copyVersion;
    this.update({ desk });
    void this.refresh();
  }

  /**
   * Takes over what changed on the server, except where something unsaved stands here, and tells
   * so, unless the screen has only just opened. False when the article could not be had.
   */
  async refresh(isNews = true): Promise<boolean> {
    const article = await this.doors.load();
    if (!article || article.desk.copyVersion < this.seenVersion) return false;
    const { kind } = this.state.save;
    if (kind === 'signedOut' && !this.hasUnsaved) this.update({ save: { kind: 'untouched' } });
    const newer = newerFields(article, this.outbox.versions, this.unsaved(), this.state.fields);
    this.outbox.versions = newer.versions;
    if (newer.isComplete) this.seenVersion = article.desk.copyVersion;
    const adopted = isNews ? (Object.keys(newer.fields) as FieldName[]) : [];
    this.update({
      refs: learn(this.state.refs, refsOf(article)),
      adopted: [...new Set([...this.state.adopted, ...adopted])],
      offer: this.state.offer && offerOf(this.doors.journal, article.fields),
      desk: article.desk,
      history: article.history,
    });
    this.show(newer.fields);
    return true;
  }

  /** The sentences of a refused action, under the fields that they are about. */
  showErrors(fields: DraftState['fieldErrors']): void {
    this.update({ fieldErrors: { ...this.state.fieldErrors, ...fields } });
  }

  /** An action found that the session is over. */
  signedOut(): void {
    this.update({ save: { kind: 'signedOut', kept: true } });
  }

  /** Says that all is saved, where it is. */
  confirmSaved(at = this.doors.now().toISOString()): void {
    if (!this.hasUnsaved) this.update({ save: { kind: 'saved', at } });
  }

  private async accepted(result: AutosaveResult, sent: FieldName[]): Promise<void> {
    const stale = result.conflicts.map((conflict) => conflict.field);
    const taken = sent.filter((name) => !stale.includes(name));
    const versions = { ...this.outbox.versions };
    for (const name of taken) versions[name] = result.fieldVersions[name];
    this.outbox.versions = versions;
    const conflicts = Object.fromEntries(result.conflicts.map((one) => [one.field, one]));
    this.update({ conflicts: { ...this.state.conflicts, ...conflicts } });
    const isAllSeen = this.isAllSeen(result);
    if (isAllSeen) this.seenVersion = result.copyVersion;
    // The first saving after an action may open or close actions; a section moves the reach.
    const isDeskOld = this.isDeskOld || sent.includes('sectionId');
    if (isDeskOld || !isAllSeen) this.isDeskOld = !(await this.refresh());
  }

  private isAllSeen({ fieldVersions }: Pick<DeskState, 'fieldVersions'>): boolean {
    const known = this.outbox.versions;
    return Object.entries(fieldVersions).every(
      ([name, version]) => known[name as FieldName] === version,
    );
  }

  private settled(savedAt: string | null): void {
    if (this.outbox.isHolding) this.update({ save: { kind: 'refused' } });
    else if (Object.keys(this.state.conflicts).length > 0) {
      this.update({ save: { kind: 'conflict' } });
    } else {
      const isNews = savedAt !== null || !['untouched', 'saved'].includes(this.state.save.kind);
      if (isNews) this.confirmSaved(savedAt ?? undefined);
    }
    if (this.hasUnsaved) this.keep();
    else this.allSaved();
  }

  private allSaved(): void {
    this.doors.journal.clear();
    if (!this.isNextOfferDue) return;
    this.isNextOfferDue = false;
    this.update({ offer: offerOf(this.doors.journal, this.state.fields) });
  }

  private unsaved(): FieldName[] {
    const inConflict = Object.keys(this.state.conflicts) as FieldName[];
    return [...new Set([...this.outbox.fields, ...inConflict])];
  }

  private collect(names: FieldName[]): Partial<ArticleFields> {
    const sendable = names.filter((name) => name !== 'body' || this.readBody());
    return Object.fromEntries(sendable.map((name) => [name, this.state.fields[name]]));
  }

  /** False when the rich text holds what no body may hold. */
  private readBody(): boolean {
    if (!this.richText) return true;
    try {
      this.update({ fields: { ...this.state.fields, body: this.richText.read() } });
      this.isBodyUnknown = false;
      return true;
    } catch (error) {
      this.outbox.hold('body');
      const fieldErrors = { ...this.state.fieldErrors, body: this.doors.bodyTooLarge };
      this.isBodyUnknown = !(error instanceof RefusedBody);
      // What cannot be sent is still what the screen shows and what this device has to keep.
      const body = error instanceof RefusedBody ? error.blocks : this.state.fields.body;
      this.update({ fieldErrors, fields: { ...this.state.fields, body } });
      return false;
    }
  }

  private show(fields: Partial<ArticleFields>): void {
    this.update({ fields: { ...this.state.fields, ...fields } });
    if (fields.body) this.richText?.write(fields.body);
  }

  private keep(): boolean {
    const unsaved = this.unsaved();
    if (unsaved.includes('body')) this.readBody();
    const { fields, refs } = this.state;
    const known = unsaved.filter((name) => name !== 'body' || !this.isBodyUnknown);
    const entry = entryOf(known, fields, this.outbox.versions, refs, this.doors.now());
    return this.doors.journal.write(entry) && known.length === unsaved.length;
  }

  private update(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
