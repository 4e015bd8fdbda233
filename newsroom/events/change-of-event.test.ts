import { describe, expect, test } from 'vitest';
import { changeOfEvent } from './change-of-event';

const change = (type: string, data: unknown = {}, nounId = '5') =>
  changeOfEvent({ id: 1n, at: new Date('2026-01-01T00:00:00Z'), type, nounId, data });

const places = (sectionId: number, publicAt: string, ids: number[] = []) => ({
  sectionId,
  tagIds: ids,
  writerIds: ids,
  pictureIds: ids,
  publicAt,
});

const LISTS = ['a:5', 'front', 'latest', 'search', 'sitemap', 'news'];

describe('a story that appears, changes or leaves', () => {
  const before = places(1, '2026-01-01T23:30:00.000Z', [7]);
  const after = places(2, '2026-02-01T00:30:00.000Z', [8]);
  const old = ['s:1', 't:7', 'w:7', 'm:7', 'd:2026-01-01', 'y:2026-01'];
  const now = ['s:2', 't:8', 'w:8', 'm:8', 'd:2026-02-01', 'y:2026-02'];

  test.each([
    ['article.published', { before: null, after }, now],
    ['article.published', { before, after, revision: 3, update: 'silent' }, [...old, ...now]],
    ['article.imported', { before: null, after }, now],
    ['article.imported', { before: null, after: null }, []],
  ])('%s touches every list that it stood or stands in', (type, data, keys) => {
    const { stale, withdrawn } = change(type, data);
    expect(stale.toSorted()).toEqual([...LISTS, ...keys].toSorted());
    expect(withdrawn).toEqual([]);
  });

  test.each(['article.retracted', 'article.archived'])('%s withdraws it', (type) => {
    const { stale, withdrawn } = change(type, { before, after: null, reason: 'سبب' });
    expect(stale.toSorted()).toEqual([...LISTS, ...old].toSorted());
    expect(withdrawn).toEqual(['a:5']);
  });
});

test.each([
  ['article.breaking', ['a:5', 'front']],
  ['section.created', ['sections']],
  ['media.changed', ['m:5']],
])('%s touches %j', (type, stale) => {
  expect(change(type)).toEqual({ stale, withdrawn: [] });
});

test.each(['created', 'saved', 'submitted', 'approved', 'scheduled', 'trashed', 'deleted'])(
  'article.%s is nothing that readers see',
  (act) => {
    expect(change(`article.${act}`)).toEqual({ stale: [], withdrawn: [] });
  },
);

describe('what a newer instance may have written', () => {
  test('an unknown type touches everything', () => {
    expect(change('weather.turned')).toEqual({ stale: ['all'], withdrawn: [] });
  });

  test.each([null, 'text', 5, {}, { before: null }, { before: {}, after: null }])(
    'unknown data %j touches everything, and the story is shown no more until it is rendered',
    (data) => {
      for (const type of ['article.published', 'article.retracted']) {
        expect(change(type, data)).toEqual({ stale: ['all'], withdrawn: ['a:5'] });
      }
    },
  );
});
