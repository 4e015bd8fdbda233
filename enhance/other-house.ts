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

/** X and Instagram tell the page around them how high a post is, each in words of its own. */
function keepHeight(player: HTMLIFrameElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== player.contentWindow) return;
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    const height = Number(/"height":\s*(\d+)/.exec(text)?.[1]);
    if (height > 100 && height < 4000) player.height = String(height);
  });
}
