import { expect, test } from 'vitest';
import type { PaletteResults } from '@/newsroom/palette/search-palette';
import { paletteGroups } from './palette-options';

const COMMANDS = [
  { word: 'مادة جديدة', icon: 'plus', href: '/admin/articles/new' },
  { word: 'الإعدادات', icon: 'sliders-horizontal', href: '/admin/settings' },
] as const;

const RESULTS: PaletteResults = {
  articles: [{ id: 12, title: 'مطر على عسير', section: 'محليات', state: 'scheduled' }],
  writers: [{ handle: 'noura', name: 'نورة العتيق', headline: 'محررة الاقتصاد' }],
  media: [{ id: 3, name: 'ميناء', kind: 'video' }],
};

const groups = (query: string, results: PaletteResults | null = RESULTS, reads = true) =>
  paletteGroups(query, [...COMMANDS], results, reads);

test('commands are found in any spelling, and are there before the answer', () => {
  expect(groups('الاعدادات', null)).toMatchObject([
    { key: 'commands', options: [{ href: '/admin/settings' }] },
    { key: 'articles', options: [{ key: 'all' }] },
  ]);
});

test('what fits nothing offers the list alone', () => {
  const none = { articles: [], writers: [], media: [] };
  expect(groups('قشعريرستان', none).flatMap(({ options }) => options)).toMatchObject([
    { href: `/admin/articles?q=${encodeURIComponent('قشعريرستان')}` },
  ]);
});

test('stories say where they stand, people lead to their stories, films look like films', () => {
  expect(groups('م').flatMap(({ options }) => options)).toMatchObject([
    { word: 'مادة جديدة' },
    { word: 'مطر على عسير', note: 'مجدول · محليات', href: '/admin/articles/12' },
    { key: 'all' },
    { word: 'نورة العتيق', href: `/admin/articles?writer=${encodeURIComponent('نورة العتيق')}` },
    { word: 'ميناء', icon: 'clapperboard', href: '/admin/media?media=3' },
  ]);
});

test('who reads no stories is led to the writer’s own page', () => {
  const { articles: _, ...rest } = RESULTS;
  const keys = groups('نورة', { ...rest, articles: [] }, false).map(({ options }) => options[0]);
  expect(keys).toMatchObject([{ href: '/writer/noura' }, { key: 'media 3' }]);
});

test('without words stands what one wrote last', () => {
  expect(groups('').map(({ word }) => word)).toContain('آخر ما حرّرته');
});
