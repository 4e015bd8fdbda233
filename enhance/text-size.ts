import { remember } from './remember';
import { SIZE_KEY } from './theme-script';

const STANDARD = 1;
const LARGEST = 3;

/** Two buttons that take the text through its four sizes; the style sheet says what they are. */
export class TextSize extends HTMLElement {
  connectedCallback(): void {
    const [smaller, larger] = this.querySelectorAll('button');
    if (!smaller || !larger) return;
    const page = document.documentElement.dataset;
    const size = () => Number(page.size ?? STANDARD);
    const show = () => {
      smaller.disabled = size() === 0;
      larger.disabled = size() === LARGEST;
    };
    const step = (by: number) => {
      page.size = String(Math.min(LARGEST, Math.max(0, size() + by)));
      remember(SIZE_KEY, page.size);
      show();
    };
    smaller.addEventListener('click', () => step(-1));
    larger.addEventListener('click', () => step(1));
    show();
    this.hidden = false;
  }
}
