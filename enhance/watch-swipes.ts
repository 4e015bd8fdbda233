const SHORTEST_PX = 48;

/**
 * Hears of fingers that wipe along the line: 1 from left to right, -1 from right to left. While the
 * page is zoomed a finger moves it and nothing else.
 */
export function watchSwipes(place: HTMLElement, hear: (direction: 1 | -1) => void): void {
  let start: PointerEvent | undefined;
  place.addEventListener('pointerdown', (event) => {
    start = event.isPrimary && event.pointerType === 'touch' ? event : undefined;
  });
  place.addEventListener('pointerup', (event) => {
    if (!start || !event.isPrimary) return;
    const x = event.clientX - start.clientX;
    const y = event.clientY - start.clientY;
    start = undefined;
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
    if (!isZoomed && Math.abs(x) > Math.max(SHORTEST_PX, 2 * Math.abs(y))) hear(x > 0 ? 1 : -1);
  });
}
