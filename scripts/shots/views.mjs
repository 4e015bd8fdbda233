const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Types of pages that stand for the others where looking at all of them would tell no more. */
const SOME = ['front', 'article-blocks', 'article-long-headline', 'section', 'search'];

/** How a page is looked at: `{ name, title, options, only?, media? }`; options of a browser's context. */
export const VIEWS = [
  { name: 'desk-light', title: '1440 · فاتح', options: { ...DESK, colorScheme: 'light' } },
  { name: 'desk-dark', title: '1440 · داكن', options: { ...DESK, colorScheme: 'dark' } },
  { name: 'phone-light', title: '390 · فاتح', options: { ...PHONE, colorScheme: 'light' } },
  { name: 'phone-dark', title: '390 · داكن', options: { ...PHONE, colorScheme: 'dark' } },
  {
    name: 'tablet',
    title: '768',
    options: { viewport: { width: 768, height: 1024 } },
    only: SOME,
  },
  {
    name: 'narrow',
    title: '320',
    options: { ...PHONE, viewport: { width: 320, height: 640 } },
    only: SOME,
  },
  {
    name: 'forced-colours',
    title: 'ألوان النظام المفروضة',
    options: { ...DESK, forcedColors: 'active', colorScheme: 'dark' },
    only: SOME,
  },
  {
    name: 'no-javascript',
    title: 'بلا JavaScript',
    options: { ...PHONE, javaScriptEnabled: false },
    only: SOME,
  },
  {
    name: 'print',
    title: 'طباعة',
    options: { viewport: { width: 794, height: 1123 } },
    media: 'print',
    only: ['article', 'article-blocks', 'front'],
  },
];
