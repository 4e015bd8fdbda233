import type { AutosaveResult, FieldConflict } from '@/newsroom/articles/autosave-article';
import type { DeskArticle, DeskState } from '@/newsroom/articles/desk-views';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import { sameValue } from '@/newsroom/articles/same-value';
import { WatchedState } from '../../../watched-state';
import { asStored } from './as-stored';
import type { DraftDoors, RichText } from './draft-doors';
import type { ChooseText, DraftState, KnownPicture, NamedRef } from './draft-state';
import { FieldBases } from './field-bases';
import { entryOf, offerOf } from './journal';
import { learn, refsOf, type NewRefs } from './known-refs';
import { meetTexts } from './meet-texts';
import { newerFields, pick } from './newer-fields';
import { OpenBody } from './open-body';
import { openState } from './open-state';
import { Outbox } from './outbox';

/**
 * The text on the screen and what became of it: saved, under way, refused, or in conflict with a
 * colleague's. Nothing that was typed is dropped or overwritten unless the person says so.
 */
export class Draft extends WatchedState<DraftState> {
  private readonly doors: DraftDoors;
  private readonly outbox: Outbox;
  private readonly body = new OpenBody();
  /** The newest version of the whole text that this screen has shown: what an action acts on. */
  private seenVersion: number;
  private isDeskOld = true;
  /** One entry was restored; the next may take its place on the screen only once it is saved. */
  private isNextOfferDue = false;

  constructor(article: DeskArticle, doors: DraftDoors) {
    super(openState(article, doors.journal));
    this.doors = doors;
    this.seenVersion = article.desk.copyVersion;
    this.outbox = new Outbox(new FieldBases(article.desk.fieldVersions, article.fields), {
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

  get copyVersion(): number {
    return this.seenVersion;
  }

  get hasUnsaved(): boolean {
    return this.unsaved().length > 0;
  }

  /** Ties the rich text in; gives back how to untie it, which reads it one last time. */
  attach(richText: RichText): () => void {
    this.body.attach(richText);
    return () => {
      this.readBody();
      this.body.attach(null);
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

  /** Settles a conflict with what its writer makes of both texts; null leaves it open. */
  settle(field: FieldName, choose: ChooseText): void {
    const { [field]: conflict, ...conflicts } = this.state.conflicts;
    if (!conflict || (field === 'body' && !this.readBody())) return;
    const chosen = choose(this.state.fields[field], conflict);
    if (!chosen) return;
    const { text } = chosen;
    this.update({ conflicts });
    this.outbox.bases.take({ [field]: conflict.version }, { [field]: conflict.theirs });
    this.show({ [field]: text }, 'own');
    if (!sameValue(text, conflict.theirs)) this.outbox.put(field);
    void this.outbox.run().then(() => this.refresh());
  }

  /**
   * Puts the offered text where it belongs; a field that moved on since becomes a conflict. False
   * while something that was typed there is not saved: it would be overwritten.
   */
  async restoreOffer(): Promise<boolean> {
    const offered = Object.keys(this.state.offer?.fields ?? {}) as FieldName[];
    const isTypedOver = this.unsaved().some((name) => offered.includes(name));
    if (isTypedOver && !(await this.flush())) return false;
    const { offer } = this.state;
    if (!offer) return true;
    const { tags, writers, stories } = offer;
    this.update({ offer: null, refs: learn(this.state.refs, { tags, writers, stories }) });
    this.outbox.bases.take(offer.base, offer.began ?? {});
    this.show(offer.fields, 'own');
    for (const name of Object.keys(offer.fields) as FieldName[]) this.outbox.put(name);
    this.isNextOfferDue = true;
    if (this.keep()) this.doors.journal.forget(offer);
    void this.outbox.run();
    return true;
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
    const { bases } = this.outbox;
    const newer = newerFields(article, bases.versions, this.unsaved(), this.state.fields);
    bases.take(newer.versions, newer.bases);
    if (newer.isComplete) this.seenVersion = article.desk.copyVersion;
    const adopted = isNews ? (Object.keys(newer.fields) as FieldName[]) : [];
    this.update({
      refs: learn(this.state.refs, refsOf(article)),
      adopted: [...new Set([...this.state.adopted, ...adopted])],
      offer: this.state.offer && offerOf(this.doors.journal, article.fields),
      desk: article.desk,
      history: article.history,
    });
    this.show(newer.fields, 'colleague');
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

  private async accepted(result: AutosaveResult, sent: Partial<ArticleFields>): Promise<void> {
    const stale = result.conflicts.map((conflict) => conflict.field);
    const names = (Object.keys(sent) as FieldName[]).filter((name) => !stale.includes(name));
    this.outbox.bases.take(pick(result.fieldVersions, names), pick(sent, names));
    this.meet(result.conflicts);
    const isAllSeen = this.isAllSeen(result);
    if (isAllSeen) this.seenVersion = result.copyVersion;
    // The first saving after an action may open or close actions; a section moves the reach.
    const isDeskOld = this.isDeskOld || 'sectionId' in sent;
    if (isDeskOld || !isAllSeen) this.isDeskOld = !(await this.refresh());
  }

  private meet(conflicts: FieldConflict[]): void {
    // What was typed since the sending is part of mine.
    const isKnown = !conflicts.some(({ field }) => field === 'body') || this.readBody();
    const { fields, adopted } = this.state;
    const { merged, open } = meetTexts(conflicts, isKnown ? this.outbox.bases.texts : {}, fields);
    this.update({ conflicts: { ...this.state.conflicts, ...open } });
    if (!merged) return;
    const { body, conflict } = merged;
    this.outbox.bases.take({ body: conflict.version }, { [conflict.field]: conflict.theirs });
    this.update({ adopted: [...new Set<FieldName>([...adopted, 'body'])] });
    this.show({ body }, 'colleague');
    if (!sameValue(body, conflict.theirs)) this.outbox.put('body');
  }

  private isAllSeen({ fieldVersions }: Pick<DeskState, 'fieldVersions'>): boolean {
    const known = this.outbox.bases.versions;
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
    return asStored(pick(this.state.fields, sendable));
  }

  /** False when the rich text holds what no body may hold. */
  private readBody(): boolean {
    const read = this.body.read();
    if (!read) return true;
    const { fields } = this.state;
    this.update({ fields: { ...fields, body: read.body ?? fields.body } });
    if (!read.isRefused) return true;
    this.outbox.hold('body');
    this.update({ fieldErrors: { ...this.state.fieldErrors, body: this.doors.bodyTooLarge } });
    return false;
  }

  private show(fields: Partial<ArticleFields>, whose: 'own' | 'colleague'): void {
    this.update({ fields: { ...this.state.fields, ...fields } });
    if (fields.body) this.body.write(fields.body, whose);
  }

  private keep(): boolean {
    const unsaved = this.unsaved();
    if (unsaved.includes('body')) this.readBody();
    const { fields, refs } = this.state;
    const known = unsaved.filter((name) => name !== 'body' || !this.body.isUnknown);
    const entry = entryOf(known, fields, this.outbox.bases, refs, this.doors.now());
    return this.doors.journal.write(entry) && known.length === unsaved.length;
  }
}
