/**
 * A film of another house: its button puts the house's player in the place of the poster. Until
 * then nothing is asked of that house, and the link beside it stays.
 */
export class FilmEmbed extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { frame, title } = this.dataset;
    if (!button || !frame) return;
    button.addEventListener('click', () => {
      const player = document.createElement('iframe');
      player.title = title ?? '';
      player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      // YouTube plays only where it is told which site asks.
      player.referrerPolicy = 'strict-origin-when-cross-origin';
      player.src = frame;
      this.replaceChildren(player);
      player.focus();
    });
    button.hidden = false;
  }
}
