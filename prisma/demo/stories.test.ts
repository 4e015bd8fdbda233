import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashBytes } from '@/newsroom/media/cut-picture';
import { bodySchema } from '@/newsroom/articles/body/blocks';
import { bodyText } from '@/newsroom/articles/body/body-text';
import { parseCaptions } from '@/newsroom/media/parse-captions';
import { countWords } from '@/newsroom/arabic/reading-time';
import { passageOf } from './desk-work';
import { ASSIGNMENTS, TEMPLATES, THREADS } from './desk-words';
import { ACCOUNTS, SECTIONS, WRITERS } from './newspaper';
import { FOLDERS, readDescriptions, readManifest } from './pictures';
import { readStories, readStory } from './read-stories';
import { readFilms } from './films';
import { readGalleries } from './galleries';
import { storyBody } from './story-body';
import { BARE } from './templates';

const stories = readStories(FOLDERS.stories);
const descriptions = await readDescriptions();
const HOUR = 3_600_000;
const films = await readFilms();
const galleries = await readGalleries();
const byPath = new Map(stories.map((story) => [story.path, story]));

function bodyOf(markdown: string) {
  const oneOf = (known: object) => (key: string) => {
    expect(known).toHaveProperty([key]);
    return 1;
  };
  const story = (path: string) => {
    expect(byPath.has(path), path).toBe(true);
    return 1;
  };
  return storyBody(markdown, {
    address: (path) => `/local/${story(path)}`,
    story,
    picture: oneOf(descriptions),
    film: oneOf(films),
    gallery: oneOf(galleries),
  });
}

/** The paths that a text's boxes of stories name. */
function boxedIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```related\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) =>
    lines.trim().split('\n'),
  );
}

/** What a fence says to the program alone: names of boxes, films, galleries, places and stories. */
function withoutFences(markdown: string): string {
  return markdown
    .replace(/^```(?:film|gallery|map) .*$|^```[a-z-]*/gm, '')
    .replace(/^[a-z]+\/[a-z0-9-]+$/gm, '')
    .replace(/^\|[ |-]+\|$/gm, '');
}

// What an Arabic copy editor strikes out at once.
const SLIPS: [string, RegExp][] = [
  [
    'a Latin comma, semicolon or question mark beside Arabic',
    /\p{Script=Arabic}[,;?]|[,;?]\s*\p{Script=Arabic}/u,
  ],
  ['a doubled space', / {2}/],
  ['a straight quotation mark', /"/],
  ['an exclamation mark', /!/],
  ['a stretched word', /ـ/],
  ['a space before punctuation', / [،؛؟.:]/],
  ['no space after punctuation', /[،؛؟](?=\p{L})/u],
  ['an Arabic-Indic digit', /[٠-٩۰-۹]/],
];

const slipsIn = (text: string) => SLIPS.filter(([, slip]) => slip.test(text)).map(([name]) => name);

test('the newspaper is whole', () => {
  expect(stories.length).toBeGreaterThan(150);
  for (const { slug } of SECTIONS) {
    const inSection = stories.filter((story) => story.section === slug);
    expect(inSection.length, slug).toBeGreaterThanOrEqual(12);
  }
  expect(new Set(stories.map((story) => story.title)).size).toBe(stories.length);
  for (const { handle, columnist } of WRITERS) {
    expect(Object.hasOwn(descriptions, `writer-${handle}`), handle).toBe(columnist);
  }
});

describe.each(stories.map((story) => [story.path, story] as const))('%s', (_path, story) => {
  test('names what exists', () => {
    expect(SECTIONS.map(({ slug }) => slug)).toContain(story.section);
    for (const handle of story.writers) expect(WRITERS.map((w) => w.handle)).toContain(handle);
    if (story.picture) {
      expect(descriptions).toHaveProperty([story.picture]);
      expect(story.caption).not.toBe('');
    }
    const body = bodyOf(story.markdown);
    expect(body.length).toBeGreaterThan(0);
    expect(bodySchema.safeParse(body).error).toBeUndefined();
    // Every word of the Markdown arrived.
    const words = withoutFences(story.markdown).replace(
      /!?\[([^\]]*)\]\([^)]*\)|[#>*_—-]|^\d+\. /gm,
      '$1',
    );
    expect(countWords(bodyText(body)) / countWords(words)).toBeGreaterThan(0.97);
  });

  test('stands beside stories that were public before it', () => {
    for (const path of [...story.related, ...boxedIn(story.markdown)]) {
      const other = byPath.get(path);
      expect(other?.state, path).toBe('published');
      expect(other?.age, path).toBeGreaterThan(story.age + 2 * HOUR);
    }
  });

  test('tells its life in order', () => {
    if (story.updated) expect(story.updated).toBeLessThan(story.age);
    if (story.correction) expect(story.updated).toBeDefined();
    const needsNote = ['retracted', 'changes-requested'].includes(story.state);
    expect(story.note !== undefined).toBe(needsNote);
    expect(story.in !== undefined).toBe(story.state === 'scheduled');
  });

  test('reads clean', () => {
    const { title, standfirst, caption, credit, place, note, correction, pending, tags } = story;
    const lines = [title, standfirst, caption, credit, place, note, correction, pending, ...tags];
    for (const line of lines) expect(slipsIn(line ?? ''), line).toEqual([]);
    const body = bodyText(bodyOf(story.markdown));
    for (const line of body.split('\n')) expect(slipsIn(line), line).toEqual([]);
  });
});

describe('the slips are found', () => {
  test.each([
    'نعم, لا',
    'لا?',
    'كلمة  كلمة',
    'قال "نعم"',
    'نعم!',
    'كـلمة',
    'كلمة ، كلمة',
    'أ،ب',
    '٣ كتب',
  ])('%s', (line) => expect(slipsIn(line)).not.toEqual([]));
  test('and what is right passes', () => {
    expect(slipsIn('قال: «12,500 كتاب، و3.5%؛ لماذا؟» (Wi-Fi, GPS).')).toEqual([]);
  });
  test('a file without a headline', () => {
    expect(() => readStory('local/x', '---\nkind: news\n---\nنص')).toThrow('local/x');
  });
});

test('the shipped renditions are of these pictures', async () => {
  const manifest = await readManifest();
  expect(Object.keys(manifest).sort()).toEqual(Object.keys(descriptions).sort());
  for (const [key, { files, sourceHash, focal }] of Object.entries(manifest)) {
    const picture = readFileSync(join(FOLDERS.pictures, `${key}.jpg`));
    expect(sourceHash, key).toBe(hashBytes(picture));
    expect([focal.x, focal.y], key).toEqual(descriptions[key]?.focal);
    for (const { file } of files)
      expect(existsSync(join(FOLDERS.renditions, file)), file).toBe(true);
  }
  const named = Object.values(manifest).flatMap(({ files }) => files.map(({ file }) => file));
  expect(readdirSync(FOLDERS.renditions).sort()).toEqual([...named, 'manifest.json'].sort());
});

test('every feature has its stories', () => {
  const bodies = stories
    .filter(({ state }) => state === 'published')
    .map((story) => ({ story, blocks: bodyOf(story.markdown) }));
  const holding = (type: string) =>
    bodies.filter(({ blocks }) => blocks.some((block) => block.type === type)).length;
  expect(holding('video')).toBeGreaterThanOrEqual(5);
  expect(holding('gallery')).toBeGreaterThanOrEqual(4);
  for (const type of ['table', 'factBox', 'keyPoints', 'pullQuote', 'related', 'embed']) {
    expect(holding(type), type).toBeGreaterThanOrEqual(2);
  }
  const published = bodies.map(({ story }) => story);
  expect(published.filter(({ correction }) => correction).length).toBeGreaterThanOrEqual(3);
  expect(published.filter(({ related }) => related.length > 0).length).toBeGreaterThanOrEqual(4);
  expect(published.some(({ age }) => age > 365 * 24 * HOUR)).toBe(true);
  expect(published.some(({ title }) => title.length > 150)).toBe(true);
});

test('the films are small, and each has its captions and its poster', async () => {
  const keys = Object.keys(films);
  expect(new Set(stories.flatMap(({ markdown }) => filmsIn(markdown)))).toEqual(new Set(keys));
  let total = 0;
  for (const key of keys) {
    const { size } = statSync(join(FOLDERS.films, `${key}.mp4`));
    expect(size, key).toBeLessThanOrEqual(400_000);
    total += size;
    const captions = parseCaptions(readFileSync(join(FOLDERS.films, `${key}.vtt`), 'utf8'));
    for (const line of captions.split('\n')) {
      if (/\p{Script=Arabic}/u.test(line)) expect(slipsIn(line), line).toEqual([]);
    }
    expect(descriptions).toHaveProperty([films[key]?.poster ?? '']);
  }
  expect(total).toBeLessThanOrEqual(2_000_000);
});

function filmsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```film (\S+)$/gm)].map(([, key = '']) => key);
}

test('the galleries read clean and show what there is', () => {
  for (const { title, pictures } of Object.values(galleries)) {
    for (const line of [title, ...pictures.map(([, caption]) => caption)]) {
      expect(slipsIn(line), line).toEqual([]);
    }
    for (const [picture] of pictures) expect(descriptions).toHaveProperty([picture]);
    expect(new Set(pictures.map(([picture]) => picture)).size).toBe(pictures.length);
  }
});

describe('what stands around the stories', () => {
  test('is asked and said of unfinished ones, in words that they have', () => {
    for (const { story } of [...THREADS, ...ASSIGNMENTS]) {
      expect(['draft', 'submitted'], story).toContain(byPath.get(story)?.state);
    }
    for (const { story, quote, notes } of THREADS) {
      if (quote)
        expect(passageOf(bodyOf(byPath.get(story)?.markdown ?? ''), quote).quote).toBe(quote);
      const begun = byPath.get(story)?.age ?? 0;
      const ages = notes.map(({ age }) => age);
      expect(ages, story).toEqual(ages.toSorted((a, b) => b - a));
      expect(ages[0], story).toBeLessThan(begun + HOUR);
      for (const { text, names } of notes) {
        expect([...text.matchAll(/@/g)].length).toBe(names.length);
        for (const role of names) {
          expect(text).toContain(`@${ACCOUNTS.find((one) => one.role === role)?.name}`);
        }
      }
    }
  });

  test('reads clean', () => {
    const words = [
      ...THREADS.flatMap(({ notes }) => notes.map(({ text }) => text)),
      ...ASSIGNMENTS.map(({ brief }) => brief),
      ...TEMPLATES.flatMap(({ name, description, title, standfirst }) => [
        name,
        description,
        title,
        standfirst,
      ]),
      ...TEMPLATES.flatMap(({ markdown }) => bodyText(storyBody(markdown, BARE)).split('\n')),
    ];
    for (const line of words) expect(slipsIn(line), line).toEqual([]);
  });
});
