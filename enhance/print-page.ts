/** Opens the browser's print dialog. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => print());
    this.hidden = false;
  }
}
