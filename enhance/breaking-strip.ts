/** Adds the buttons that go through the breaking stories, around at either end. */
export class BreakingStrip extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul');
    const buttons = this.querySelector<HTMLElement>('.nx');
    const [previous, next] = this.querySelectorAll('button');
    if (!list || !buttons || !previous || !next) return;
    const step = (by: number) => {
      const stories = [...list.children];
      const start = list.getBoundingClientRect().left;
      const distances = stories.map((story) =>
        Math.abs(story.getBoundingClientRect().left - start),
      );
      const shown = distances.indexOf(Math.min(...distances));
      const to = stories[(shown + by + stories.length) % stories.length];
      if (to) list.scrollBy({ left: to.getBoundingClientRect().left - start });
    };
    previous.addEventListener('click', () => step(-1));
    next.addEventListener('click', () => step(1));
    buttons.hidden = false;
  }
}
