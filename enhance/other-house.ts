import { postHeight } from './post-height';

/**
 * A film, post or map of another house: its button puts the house's frame in the place of the poster
 * or the words. Until then nothing is asked of that house, and the link beside it stays.
 */
export class OtherHouse extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { frame, title = '', height } = this.dataset;
    if (!button || !frame) return;
    button.addEventListener('click', () => {
      const player = document.createElement('iframe');
      player.title = title;
      player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      // YouTube plays only where it is told which site asks.
      player.referrerPolicy = 'strict-origin-when-cross-origin';
      if (height) {
        player.height = height;
        keepHeight(player);
      }
      player.src = frame;
      this.replaceChildren(player);
      player.focus();
    });
    button.hidden = false;
  }
}

/** A post grows to the height that its own house tells. */
function keepHeight(player: HTMLIFrameElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const height = source === player.contentWindow && postHeight(data);
    if (height) player.height = String(height);
  });
}
