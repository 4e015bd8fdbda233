import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Edition } from '@/components/site/edition';
import { PhotoView } from '@/components/site/media/photo-view';
import type { PictureView } from '@/newsroom/media/views';
import { ADDED_BY_SCRIPT, USED_BY_ENHANCE_CSS } from './added-by-script';

const FILES = readdirSync(__dirname);
/** What makes an element, with its name. */
const MAKES = /\b(?:make|draw|createElement)\(\s*'([a-z-]+)'/g;
/** What gives classes. */
const CLASSES = [
  /\bclass: '([^']*)'/g,
  /\bclassList\.(?:add|toggle|replace)\(\s*'([^']*)'/g,
  /\bclassName = '([^']*)'/g,
];
/** Ways to add what these expressions do not find. */
const UNSEEN =
  /innerHTML|outerHTML|insertAdjacentHTML|cloneNode|importNode|setHTML|classList\.(?:add|toggle|replace)\(\s*[^'\s]|className =(?! ')|\bclass: [^']|createElement(?:NS)?\((?!'|name\)|'http:\/\/www\.w3\.org\/2000\/svg', name\))/;

function sources(ending: string): [string, string][] {
  return FILES.filter((file) => file.endsWith(ending) && !file.includes('.test.')).map((file) => [
    file,
    readFileSync(join(__dirname, file), 'utf8'),
  ]);
}

/** The elements and classes that a script names in its text. */
function namesIn(text: string): string[] {
  const elements = Array.from(text.matchAll(MAKES), ([, name = '']) => name);
  const classes = CLASSES.flatMap((expression) => [...text.matchAll(expression)]);
  return [...elements, ...classes.flatMap(([, names = '']) => classNames(names))];
}

function classNames(value: string): string[] {
  return value
    .split(' ')
    .filter(Boolean)
    .map((name) => `.${name}`);
}

/** The figure that the lightbox takes from the page of a picture. */
function photoNames(): string[] {
  const file = { url: '/media/a.jpg', width: 960, height: 540 };
  const slots = { full: { avif: [file], jpeg: [file] } };
  const picture = { id: 7, caption: 'سطر\nYouTube', credit: 'تصوير', slots } as PictureView;
  const gallery = { id: 3, title: 'صور', pictures: [picture] };
  const shown = { gallery, picture, at: 0, story: { address: '/local/1', title: 'مادة' } };
  const dates = { zone: 'Asia/Riyadh', digits: 'latn', hijriOffset: 0 };
  const page = renderToStaticMarkup(
    <PhotoView shown={shown as never} edition={{ dates } as unknown as Edition} />,
  );
  const names: string[] = [];
  const parser = new Parser({
    onopentag: (name, { class: classes = '' }) => void names.push(name, ...classNames(classes)),
  });
  parser.end(/<figure data-photo.*<\/figure>/s.exec(page)?.[0]);
  return names;
}

/** A link to a style sheet, which itself is no part of what is seen. */
const UNSTYLED = ['link'];
const LISTED = new Set(Object.values(ADDED_BY_SCRIPT).flat());

test('every element and class that a script adds is listed, and nothing else', () => {
  const scripts = sources('.ts').filter(([file]) => file !== 'added-by-script.ts');
  const found = scripts.flatMap(([, text]) => namesIn(text));
  expect(found).toEqual(expect.arrayContaining(['.sugg', '.now', '.lb', 'iframe', 'svg', 'path']));
  const added = new Set([...found, ...photoNames()].filter((name) => !UNSTYLED.includes(name)));
  expect([...added].filter((name) => !LISTED.has(name))).toEqual([]);
  expect([...LISTED].filter((name) => !added.has(name))).toEqual([]);
});

test.each(sources('.ts'))('%s adds in ways that this test sees', (_file, text) => {
  expect(UNSEEN.exec(text)?.[0]).toBeUndefined();
});

test('a gallery has what the figure of a picture needs', () => {
  const listed = ADDED_BY_SCRIPT['photo-gallery'] ?? [];
  expect(photoNames().filter((name) => !listed.includes(name))).toEqual([]);
});

test.each([
  ['time', ['relative-times.ts']],
  ['form', ['search-suggestions.ts']],
  ['breaking-bar', ['breaking-bar.ts', 'breaking-entries.ts', 'make.ts', 'relative-times.ts']],
  ['photo-gallery', ['lightbox.ts', 'make.ts']],
  ['other-house', ['other-house.ts']],
])('%s gets all that its script adds', (element, files) => {
  const listed = ADDED_BY_SCRIPT[element] ?? [];
  const added = sources('.ts').flatMap(([file, text]) =>
    files.includes(file) ? namesIn(text) : [],
  );
  expect(added.length).toBeGreaterThan(0);
  expect(added.filter((name) => !listed.includes(name))).toEqual([]);
});

test('the custom properties of the styles that come late are listed, and nothing else', () => {
  const named = sources('.css').flatMap(([, text]) => text.match(/--[\w-]+/g) ?? []);
  expect([...new Set(named)].sort()).toEqual([...USED_BY_ENHANCE_CSS].sort());
});
