import type { Passage } from '@/newsroom/notes/passage';
import type { ColleagueRef } from '@/newsroom/notes/views';

/** What is being written: a new note, an answer in a thread, another wording of a note. */
export type NoteTarget = 'new' | `reply-${number}` | `edit-${number}`;

/** Words that are not sent yet. */
export interface NoteDraft {
  /** Goes with every try to send it, so that it is written once. */
  key: string;
  text: string;
  mentions: ColleagueRef[];
  passage: Passage | null;
  /** Of the note that is edited, as it was when the editing began. */
  version?: number;
}

export type NoteDrafts = Partial<Record<NoteTarget, NoteDraft>>;

/** Unsent notes on this device: an article's screen that is opened again has them back. */
export interface DraftStore {
  read: () => NoteDrafts;
  /** Writes one of them down; undefined takes it away. The others may be another tab's. */
  write: (target: NoteTarget, draft: NoteDraft | undefined) => void;
}

/**
 * Keeps them under the person and the article.
 *
 * @param storage null where the browser refuses it
 */
export function draftStore(
  storage: Storage | null,
  { staffId, articleId }: { staffId: number; articleId: number },
): DraftStore {
  const name = `matbaa.notes.${staffId}.${articleId}`;
  const read = (): NoteDrafts => {
    try {
      return (JSON.parse(storage?.getItem(name) ?? '{}') ?? {}) as NoteDrafts;
    } catch {
      return {};
    }
  };
  return {
    read,
    write: (target, draft) => {
      const { [target]: _former, ...others } = read();
      const drafts = draft?.text.trim() ? { ...others, [target]: draft } : others;
      try {
        if (Object.keys(drafts).length === 0) storage?.removeItem(name);
        else storage?.setItem(name, JSON.stringify(drafts));
      } catch {
        // A full or closed storage keeps nothing; the screen still does.
      }
    },
  };
}
