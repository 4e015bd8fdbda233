/**
 * On phones the row of tools becomes a bar at the foot of the screen (styles/article-tools.css) while
 * the row itself has scrolled away and the story is still being read.
 */
export class ArticleTools extends HTMLElement {
  connectedCallback(): void {
    const story = this.closest('article');
    if (!story) return;
    let isAbove = false;
    let isReading = true;
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (target === story) isReading = isIntersecting;
        else isAbove = !isIntersecting && boundingClientRect.top < 0;
      }
      document.documentElement.toggleAttribute('data-bar', isAbove && isReading);
    });
    watcher.observe(story);
    // Its own place in the header, which stays while the row itself is fixed.
    if (this.parentElement) watcher.observe(this.parentElement);
  }
}
