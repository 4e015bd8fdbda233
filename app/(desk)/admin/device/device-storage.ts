/** Browsers that refuse storage throw at the mere mention of it; null then. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
