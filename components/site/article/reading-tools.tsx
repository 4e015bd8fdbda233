import { createElement } from 'react';
import { ar } from '@/messages/ar';

/** Text size; shown by `enhance/text-size.ts`, which makes it work. */
export function ReadingTools() {
  const words = ar.site.article;
  return createElement(
    'text-size',
    { hidden: true, class: 'sizer', role: 'group', 'aria-label': words.textSize },
    <button type="button" aria-label={words.smaller} />,
    <button type="button" aria-label={words.larger} />,
  );
}
