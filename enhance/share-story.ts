import { pageAddress } from './page-address';

/** Hands the page to the system's own way of sharing, where there is one. */
export class ShareStory extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator)) return;
    this.addEventListener('click', () => {
      const title = document.querySelector('h1')?.textContent ?? document.title;
      // Closing the sheet rejects the promise; nothing went wrong.
      navigator.share({ title, url: pageAddress() }).catch(() => undefined);
    });
    this.hidden = false;
  }
}
