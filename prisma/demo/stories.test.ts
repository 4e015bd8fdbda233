import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashBytes } from '@/newsroom/media/cut-picture';
import { bodyText } from '@/newsroom/articles/body/body-text';
import { countWords } from '@/newsroom/arabic/reading-time';
import { SECTIONS, WRITERS } from './newspaper';
import { FOLDERS, readDescriptions, readManifest } from './pictures';
import { readStories, readStory } from './read-stories';
import { storyBody } from './story-body';

const stories = readStories(FOLDERS.stories);
const descriptions = await readDescriptions();
const paths = new Set(stories.map((story) => story.path));

function bodyOf(markdown: string) {
  return storyBody(markdown, {
    address: (path) => {
      expect(paths).toContain(path);
      return '/local/1';
    },
    picture: (key) => {
      expect(descriptions).toHaveProperty([key]);
      return 1;
    },
  });
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
    // Every word of the Markdown arrived.
    const words = story.markdown.replace(/!?\[([^\]]*)\]\([^)]*\)|[#>*_—-]|^\d+\. /gm, '$1');
    expect(countWords(bodyText(body)) / countWords(words)).toBeGreaterThan(0.97);
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
