const DWELL_MS = 2000;
const VIEWS = '/api/views';

/**
 * Tells the front that a story was opened, once it has stood on the screen for two seconds: not
 * while the page is only rendered ahead or lies in another tab, not when it is closed at once, and
 * never in the way of what the page itself still loads.
 */
export function countView(): void {
  const id = document.querySelector<HTMLElement>('[data-viewed]')?.dataset.viewed;
  if (!id || !('sendBeacon' in navigator)) return;
  const page: Document & { prerendering?: boolean } = document;
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    if (page.prerendering || page.visibilityState !== 'visible') return;
    timer = window.setTimeout(() => {
      page.removeEventListener('visibilitychange', look);
      navigator.sendBeacon(VIEWS, id);
    }, DWELL_MS);
  };
  page.addEventListener('visibilitychange', look);
  page.addEventListener('prerenderingchange', look, { once: true });
  look();
}
