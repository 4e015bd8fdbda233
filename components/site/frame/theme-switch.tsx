import { createElement } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';

/** Light or dark; shown by `enhance/theme-switch.ts`, which makes it work. */
export function ThemeSwitch() {
  return createElement(
    'theme-switch',
    { hidden: true },
    <button className="icb" type="button" aria-label={ar.site.frame.theme}>
      <Icon name="moon" />
    </button>,
  );
}
