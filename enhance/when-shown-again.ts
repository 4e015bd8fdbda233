/** Runs when a page that was put away, or made ahead, comes on the screen: time has passed for it. */
export function whenShownAgain(run: () => void): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run();
  });
  document.addEventListener('prerenderingchange', run, { once: true });
}
