import { recall, remember } from './remember';
import { THEME_KEY } from './theme-script';
import { whenShownAgain } from './when-shown-again';

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
    // Chosen meanwhile on another page.
    const chosen = () => {
      const theme = recall(THEME_KEY);
      if (theme) page.theme = theme;
      show();
    };
    whenShownAgain(chosen);
    addEventListener('storage', chosen);
    system.addEventListener('change', show);
    show();
    this.hidden = false;
  }
}
