import { readDemoFacts } from './demo-facts.mjs';

/** @typedef {import('./demo-facts.mjs').DemoFacts} DemoFacts */
/** @typedef {import('./demo-facts.mjs').DemoStory} DemoStory */
/**
 * @typedef {object} PageType
 * @property {string} name ASCII, for file names
 * @property {string} title for people
 * @property {number} status
 * @property {(facts: DemoFacts) => string | undefined} path
 */

/** @type {(name: string, title: string, path: PageType['path'], status?: number) => PageType} */
const type = (name, title, path, status = 200) => ({ name, title, path, status });

/**
 * Every type of page that readers see, in the demo newspaper: the one list for screenshots and for
 * journeys that visit all of them. What is missing here is looked at by nobody.
 *
 * @type {PageType[]}
 */
export const PAGE_TYPES = [
  type('front', 'الصفحة الأولى', () => '/'),
  type('article', 'مادة', ({ stories }) => storyIn(stories, '/local/')),
  type('article-blocks', 'مادة من كل نوع من الكتل', ({ stories }) => most(stories, blockKinds)),
  type('article-opinion', 'رأي', ({ stories }) => storyIn(stories, '/opinion/')),
  type('article-long-headline', 'مادة بعنوان طويل', ({ stories }) =>
    most(stories, ({ title }) => title.length),
  ),
  type('article-no-picture', 'مادة بلا صورة', ({ stories }) =>
    most(stories, ({ hasPicture }) => (hasPicture ? 0 : 1)),
  ),
  type('article-old', 'مادة قديمة', ({ stories }) => stories.at(-1)?.path),
  type('photo', 'صورة من معرض', ({ photo }) => photo),
  type('section', 'قسم', () => '/local'),
  type('section-opinion', 'قسم الرأي', () => '/opinion'),
  type('tag', 'وسم', ({ tag }) => tag),
  type('writer', 'كاتب', ({ writer }) => writer),
  type('latest', 'الأحدث', () => '/latest'),
  type('list-page-2', 'قائمة، الصفحة الثانية', () => '/latest?page=2'),
  type('most-read', 'الأكثر قراءة', () => '/most-read'),
  type('archive', 'يوم من الأرشيف', ({ day }) => day),
  type('corrections', 'التصحيحات', () => '/corrections'),
  type('own-page', 'صفحة من صفحات الصحيفة', () => '/pages/about'),
  type('search', 'بحث', () => `/search?q=${encodeURIComponent('القطار')}`),
  type('search-none', 'بحث بلا نتائج', () => `/search?q=${encodeURIComponent('قشعريرستان')}`),
  type('search-empty', 'بحث لم يبدأ', () => '/search'),
  type('not-found', 'صفحة لا وجود لها (404)', () => '/local/999999999', 404),
  type('retracted', 'مادة مسحوبة (410)', ({ retracted }) => retracted, 410),
];

/**
 * The address of each type in the newspaper at `origin`.
 *
 * @param {string} origin
 * @returns {Promise<Map<string, string>>}
 */
export async function findPageTypes(origin) {
  const facts = await readDemoFacts(origin);
  return new Map(
    PAGE_TYPES.map(({ name, path }) => {
      const found = path(facts);
      if (!found) throw new Error(`the demo newspaper has no page of the type «${name}»`);
      return [name, found];
    }),
  );
}

function storyIn(/** @type {DemoStory[]} */ stories, /** @type {string} */ start) {
  return stories.find(({ path, hasPicture }) => path.startsWith(start) && hasPicture)?.path;
}

/** @type {(stories: DemoStory[], measure: (story: DemoStory) => number) => string | undefined} */
function most(stories, measure) {
  return stories.toSorted((a, b) => measure(b) - measure(a))[0]?.path;
}

/** How many kinds of elements a text has. */
function blockKinds(/** @type {DemoStory} */ { html }) {
  return new Set(html.match(/<[a-z]\w*/g)).size;
}
