const FAR_IN_SCREENS = 2;

/**
 * Lets the link to the top float while the reader is far from both ends of the page. Whoever has not
 * scrolled is at its start: asking at once would lay the page out before its first picture.
 */
export function watchDistance(): void {
  const place = document.querySelector('.totop');
  if (!place) return;
  const page = document.documentElement;
  const check = () => {
    const isFar = scrollY > FAR_IN_SCREENS * innerHeight;
    const isBelow = place.getBoundingClientRect().top > innerHeight;
    page.toggleAttribute('data-far', isFar && isBelow);
  };
  addEventListener('scroll', check, { passive: true });
}
