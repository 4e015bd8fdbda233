const page = location.pathname;

/**
 * A picture's own page may lie in the history before the page over which it was opened: going back
 * then changes the address alone, and what it names has to be loaded.
 */
export function keepAddressTrue(): void {
  addEventListener('popstate', () => {
    const opens = [...document.querySelectorAll<HTMLAnchorElement>('photo-gallery a')];
    if (location.pathname === page || opens.some(({ href }) => href === location.href)) return;
    location.reload();
  });
}
