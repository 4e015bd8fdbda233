const ASKED = { palette: 'matbaa-palette', keys: 'matbaa-keys' } as const;

/** What can be asked for from anywhere on the screen. */
type Asked = keyof typeof ASKED;

/** Asks whoever listens on this page to open it. */
export function ask(what: Asked): void {
  dispatchEvent(new Event(ASKED[what]));
}

/** Calls back whenever it is asked for; returns what ends that. */
export function whenAsked(what: Asked, open: () => void): () => void {
  addEventListener(ASKED[what], open);
  return () => removeEventListener(ASKED[what], open);
}

/** Another window lies over the page: nothing opens above it. */
export function isCovered(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
