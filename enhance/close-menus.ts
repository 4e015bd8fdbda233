/** Closes an open menu by Escape, by a press beside it, and on the page that somebody comes back to. */
export function closeMenus(): void {
  const menus = document.querySelectorAll<HTMLDetailsElement>('details.menu, details.sub');
  for (const menu of menus) {
    const close = () => (menu.open = false);
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) close();
    });
    addEventListener('pagehide', close);
  }
}
