import { remember } from './remember';
import { THEME_KEY } from './theme-script';

/** A button that is pressed while the page is dark. Without a choice the system's theme counts. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const page = document.documentElement.dataset;
    const isDark = () => (page.theme ? page.theme === 'dark' : system.matches);
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      page.theme = isDark() ? 'light' : 'dark';
      remember(THEME_KEY, page.theme);
      show();
    });
    system.addEventListener('change', show);
    show();
    this.hidden = false;
  }
}
