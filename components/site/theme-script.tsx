import { THEME_SCRIPT } from '@/enhance/theme-script';

/** Applies the reader's theme and text size before the first paint; its hash stands in the CSP. */
export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />;
}
