/** Keeps a choice for the next page; where storage is refused it holds for this one only. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows of some browsers refuse to store.
  }
}
