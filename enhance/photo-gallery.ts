import { createLightbox } from './lightbox';

/**
 * Opens the pictures of a gallery over the page. Each is a link to the picture's own page, which is
 * where the picture comes from, and where a click leads that asks for another window.
 */
export class PhotoGallery extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href*="/photos/"]')];
    if (links.length === 0) return;
    const label = this.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
    const name = document.getElementById(label)?.textContent ?? document.title;
    const lightbox = createLightbox(links, name);
    const placeOf = ({ target }: Event) => links.findIndex((link) => link.contains(target as Node));
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, (event) => lightbox.prepare(placeOf(event)));
    }
    this.addEventListener('click', (event) => {
      const at = placeOf(event);
      if (at < 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      lightbox.open(at);
    });
    addEventListener('popstate', lightbox.follow);
  }
}
