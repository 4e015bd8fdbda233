/** Something that was not saved yet, and when it was written down (ISO 8601). */
export interface KeptEntry {
  at: string;
}

/** An entry of another screen, under the name that it is stored by. */
export type LeftOf<Entry extends KeptEntry> = Entry & { name: string };

/** The unsaved text of one person in one noun, on this device. */
export interface LeftEntries<Entry extends KeptEntry> {
  /** What other screens left behind or have not saved yet, newest first. */
  left: () => LeftOf<Entry>[];
  /** False when the device would not take it (full, or closed to storage). */
  write: (entry: Entry) => boolean;
  /** Writes what this screen puts aside under a name of its own, as another screen would; gives it. */
  leave: (entry: Entry) => LeftOf<Entry>;
  /** Forgets what this screen wrote. */
  clear: () => void;
  /** Forgets an entry of another screen, unless that screen has written a newer one since. */
  forget: (entry: LeftOf<Entry>) => void;
}

/**
 * Keeps entries under `{prefix}{screen}`: two tabs must not take each other's text away, nor a new
 * text the one that is still on offer.
 *
 * @param parse throws for what is no such entry
 */
export function openEntries<Entry extends KeptEntry>(
  storage: Storage | null,
  { prefix, screen }: { prefix: string; screen: string },
  parse: (json: unknown) => Entry,
): LeftEntries<Entry> {
  const own = prefix + screen;

  function entry(name: string): Entry | null {
    const text = storage?.getItem(name);
    if (!text) return null;
    try {
      return parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  function put(name: string, entry: Entry): boolean {
    try {
      storage?.setItem(name, JSON.stringify(entry));
      return storage !== null;
    } catch {
      return false;
    }
  }

  return {
    left: () =>
      Object.keys(storage ?? {})
        .filter((name) => name.startsWith(prefix) && name !== own)
        .flatMap((name) => {
          const found = entry(name);
          return found ? [{ ...found, name }] : [];
        })
        .sort((a, b) => b.at.localeCompare(a.at)),
    write: (entry) => put(own, entry),
    leave: (entry) => {
      const name = prefix + newScreenName();
      put(name, entry);
      return { ...entry, name };
    },
    clear: () => storage?.removeItem(own),
    forget: ({ name, at }) => {
      if (entry(name)?.at === at) storage?.removeItem(name);
    },
  };
}

/** Every opening of a screen keeps its text under a name of its own. */
export function newScreenName(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36)).join('');
}
