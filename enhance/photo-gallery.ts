import type * as lightboxModule from './lightbox';
import type { Lightbox } from './lightbox';

/** A file of its own, which comes when somebody comes near a gallery. */
const LIGHTBOX = '/assets/lightbox.js';

/**
 * Opens the pictures of a gallery over the page. Each is a link to the picture's own page, which is
 * where the picture comes from, and where a click leads that asks for another window.
 */
export class PhotoGallery extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href*="/photos/"]')];
    let loading: Promise<Lightbox> | undefined;
    const lightbox = () => (loading ??= loadLightbox(links, this));
    const placeOf = ({ target }: Event) => links.findIndex((link) => link.contains(target as Node));
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, (event) => {
        const at = placeOf(event);
        if (at < 0) return;
        lightbox().then(
          ({ prepare }) => prepare(at),
          () => (loading = undefined),
        );
      });
    }
    this.addEventListener('click', (event) => {
      const at = placeOf(event);
      if (at < 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      lightbox().then(
        ({ open }) => open(at),
        () => location.assign(links[at]?.href ?? ''),
      );
    });
    // The reader goes through the history; a page that has opened none has none to close.
    addEventListener('popstate', () => {
      const isHere = links.some(({ href }) => href === location.href);
      if (loading || isHere) void lightbox().then(({ follow }) => follow());
    });
  }
}

async function loadLightbox(links: HTMLAnchorElement[], gallery: Element): Promise<Lightbox> {
  const { createLightbox } = (await import(LIGHTBOX)) as typeof lightboxModule;
  const label = gallery.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  return createLightbox(links, document.getElementById(label)?.textContent ?? document.title);
}
