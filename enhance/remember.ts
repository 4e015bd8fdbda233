/** Keeps a choice for the next page; where storage is refused it holds for this one only. */
export function remember(key: string, value: string, store: 'local' | 'session' = 'local'): void {
  try {
    storage(store).setItem(key, value);
  } catch {
    // Private windows of some browsers refuse to store.
  }
}

/** What was chosen; null without a choice. */
export function recall(key: string, store: 'local' | 'session' = 'local'): string | null {
  try {
    return storage(store).getItem(key);
  } catch {
    return null;
  }
}

function storage(store: 'local' | 'session'): Storage {
  return store === 'local' ? localStorage : sessionStorage;
}
