import { EARLY_PRESS_SCRIPT } from '@/enhance/early-press-script';

/** Keeps what is pressed before the page listens; its hash stands in the CSP. */
export function EarlyPressScript() {
  return <script dangerouslySetInnerHTML={{ __html: EARLY_PRESS_SCRIPT }} />;
}
