/** Scrolls a line of items from the one in sight to the next (1) or the one before (-1), around at either end. */
export function stepThrough(list: Element, by: 1 | -1): void {
  const items = [...list.children];
  const start = list.getBoundingClientRect().left;
  const distances = items.map((item) => Math.abs(item.getBoundingClientRect().left - start));
  const shown = distances.indexOf(Math.min(...distances));
  const to = items[(shown + by + items.length) % items.length];
  if (to) list.scrollBy({ left: to.getBoundingClientRect().left - start });
}
