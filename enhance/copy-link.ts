import { pageAddress } from './page-address';

const SAID_FOR_MS = 3000;

/** Copies the page's address and says so on its own face. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const word = this.querySelector('span');
    // `clipboard` is missing where the page did not come over https.
    if (!word || !('clipboard' in navigator)) return;
    const rest = word.textContent;
    word.setAttribute('aria-live', 'polite');
    this.addEventListener('click', () => {
      void navigator.clipboard.writeText(pageAddress()).then(() => {
        word.textContent = this.dataset.done ?? rest;
        setTimeout(() => (word.textContent = rest), SAID_FOR_MS);
      });
    });
    this.hidden = false;
  }
}
