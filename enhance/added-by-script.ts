const BUTTON = ['button', 'svg', 'path', '.i', '.s'];
/** The figure of a picture's own page (components/site/media/photo-view.tsx). */
const PHOTO = [
  ...['figure', 'figcaption', 'picture', 'source', 'img', 'span', 'bdi', 'br'],
  ...['.pic', '.free', '.no', '.num', '.cr', '.vh'],
];

/**
 * The elements and classes that these scripts add to a page, by the element that they add them for.
 * The front leaves styles out for which a page has nothing (delivery/page-styles.ts): what is missing
 * here comes without styles.
 */
export const ADDED_BY_SCRIPT: Record<string, readonly string[]> = {
  time: ['.now'],
  form: ['div', 'ul', 'li', 'b', 'span', 'small', 'p', '.sugg', '.kind', '.vh'],
  'breaking-bar': [
    ...['aside', 'div', 'b', 'ul', 'li', 'a', 'time', 'span', 'p'],
    ...['.breaking', '.late', '.wrap', '.nx', '.vh', '.now', ...BUTTON],
  ],
  'photo-gallery': [...['dialog', 'div', 'p', '.lb', '.lb-bar', '.lb-pic', ...BUTTON, ...PHOTO]],
  'other-house': ['iframe'],
};

/** The custom properties that the styles of `enhance.css` take from the page. */
export const USED_BY_ENHANCE_CSS = [
  ...['--paper', '--sunk', '--sunk-2', '--rule', '--rule-strong', '--ink', '--ink-3', '--focus'],
  ...['--f-text', '--ui-12', '--ui-14', '--r-1', '--z-header'],
] as const;
