import type { DeskPicture } from '@/newsroom/media/desk-picture';
import type { Choice, UploadItem, UploadState } from './upload-item';

/** A file whose bytes are all on the server. */
export interface SentFile {
  id: string;
  /** Forgets that it was sent: the next time it is a new file. */
  forget: () => Promise<void>;
}

export interface Refused {
  sentence: string;
  /** Nobody answered: worth another try when the connection is back. */
  lost: boolean;
}

/** What the library says to a file. */
export type Answer =
  | { state: 'new' | 'known'; picture: DeskPicture }
  | { state: 'similar'; pictures: DeskPicture[] }
  | Refused;

export interface SendWatch {
  onProgress: (sent: number) => void;
  /** The connection is lost and a new attempt is due. */
  onHeld: () => void;
  signal: AbortSignal;
}

/** What the queue needs of the world; none of it may throw. */
export interface QueuePorts {
  /** Sends a file, or what is missing of it. When `signal` ends it, what it gives is not looked at. */
  send: (file: File, watch: SendWatch) => Promise<SentFile | Refused>;
  take: (id: string, keep: boolean) => Promise<Answer>;
  /** Removes what has come of a file. */
  discard: (file: File) => Promise<void>;
}

/** More would only share the same line. */
const AT_ONCE = 2;

const OVER = new Set<UploadState['name']>(['done', 'known', 'failed', 'cancelled']);
const RUNNING = new Set<UploadState['name']>(['sending', 'checking']);

interface Entry {
  file: File;
  item: UploadItem;
  /** Ends the attempt that is under way. */
  stop: AbortController;
  sent: SentFile | null;
  lost: boolean;
}

/** Files on their way into the library: two at a time, the others wait. */
export class UploadQueue {
  private readonly ports: QueuePorts;
  private entries: Entry[] = [];
  private shown: UploadItem[] = [];
  private listeners = new Set<() => void>();
  private lastId = 0;
  private tell: (picture: DeskPicture) => void = () => undefined;

  constructor(ports: QueuePorts) {
    this.ports = ports;
  }

  /** The list as it stands; the same object until something changes. */
  readonly items = (): UploadItem[] => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Who hears of every picture that an upload ends with, once each. */
  readonly tellPictures = (tell: (picture: DeskPicture) => void): void => {
    this.tell = tell;
  };

  readonly add = (files: Iterable<File>): number[] => {
    const begun = [...files].map((file) => this.entryOf(file));
    this.entries = [...this.entries, ...begun];
    this.changed();
    this.next();
    return begun.map(({ item }) => item.id);
  };

  readonly cancel = (id: number): void => {
    const entry = this.find(id);
    if (!entry || OVER.has(entry.item.state.name)) return;
    entry.stop.abort();
    void this.ports.discard(entry.file);
    this.set(entry, { name: 'cancelled' });
    this.next();
  };

  readonly retry = (id: number): void => {
    const entry = this.find(id);
    const name = entry?.item.state.name;
    if (!entry || (name !== 'failed' && name !== 'cancelled')) return;
    entry.stop = new AbortController();
    this.set(entry, { name: 'waiting' });
    this.next();
  };

  /** The connection is back: what it ended is tried again. */
  readonly retryLost = (): void => {
    for (const { item, lost } of this.entries) if (lost) this.retry(item.id);
  };

  readonly choose = (id: number, choice: Choice): void => {
    const entry = this.find(id);
    if (entry?.item.state.name !== 'similar') return;
    if ('keep' in choice) {
      void this.check(entry, true);
      return;
    }
    void this.ports.discard(entry.file);
    this.finish(entry, { name: 'known', picture: choice.use });
  };

  readonly clear = (): void => {
    this.entries = this.entries.filter(({ item }) => !OVER.has(item.state.name));
    this.changed();
  };

  /** Ends every attempt; what has come stays on the server, to be gone on with. */
  readonly stop = (): void => {
    for (const { stop } of this.entries) stop.abort();
  };

  private entryOf(file: File): Entry {
    this.lastId += 1;
    const { name: fileName, size } = file;
    const item: UploadItem = { id: this.lastId, fileName, size, state: { name: 'waiting' } };
    return { file, item, stop: new AbortController(), sent: null, lost: false };
  }

  private next(): void {
    const running = this.entries.filter(({ item }) => RUNNING.has(item.state.name)).length;
    const waiting = this.entries.filter(({ item }) => item.state.name === 'waiting');
    for (const entry of waiting.slice(0, Math.max(0, AT_ONCE - running))) void this.send(entry);
  }

  private async send(entry: Entry): Promise<void> {
    const { signal } = entry.stop;
    entry.lost = false;
    const sending = (sent: number, held: boolean): void => {
      if (!signal.aborted) this.set(entry, { name: 'sending', sent, held });
    };
    let latest = 0;
    sending(0, false);
    const sent = await this.ports.send(entry.file, {
      signal,
      onProgress: (bytes) => sending((latest = bytes), false),
      onHeld: () => sending(latest, true),
    });
    if (signal.aborted) return;
    if ('sentence' in sent) this.fail(entry, sent);
    else {
      entry.sent = sent;
      await this.check(entry, false);
    }
    this.next();
  }

  private async check(entry: Entry, keep: boolean): Promise<void> {
    const { signal } = entry.stop;
    const { sent } = entry;
    if (!sent) return;
    this.set(entry, { name: 'checking' });
    const answer = await this.ports.take(sent.id, keep);
    const isOpen = 'sentence' in answer ? answer.lost : answer.state === 'similar';
    if (!isOpen) await sent.forget();
    if (signal.aborted) return;
    if ('sentence' in answer) this.fail(entry, answer);
    else if (answer.state === 'similar') {
      this.set(entry, { name: 'similar', pictures: answer.pictures });
    } else {
      const name = answer.state === 'new' ? 'done' : 'known';
      this.finish(entry, { name, picture: answer.picture });
    }
    this.next();
  }

  private finish(entry: Entry, state: UploadState & { name: 'done' | 'known' }): void {
    this.set(entry, state);
    this.tell(state.picture);
  }

  private fail(entry: Entry, { sentence, lost }: Refused): void {
    entry.lost = lost;
    this.set(entry, { name: 'failed', sentence });
  }

  private find(id: number): Entry | undefined {
    return this.entries.find(({ item }) => item.id === id);
  }

  private set(entry: Entry, state: UploadState): void {
    entry.item = { ...entry.item, state };
    this.changed();
  }

  private changed(): void {
    this.shown = this.entries.map(({ item }) => item);
    for (const listener of this.listeners) listener();
  }
}
