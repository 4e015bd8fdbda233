import { expect, test } from 'vitest';
import { findPublicArticle } from '../articles/find-public-article';
import { db } from '../db/client';
import { createSection } from '../sections/create-section';
import { SYSTEM } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { mergeTags } from '../tags/merge-tags';
import { createWriter } from '../writers/create-writer';
import { mergeWriters } from '../writers/merge-writers';
import { importArticles } from './import-articles';
import type { ImportLine } from './parse-line';

const now = new Date('2026-03-01T09:00:00Z');

test('a tag and a writer that became others are found by their former names', async () => {
  await createSection(SYSTEM, { slug: 'local', name: 'محليات', description: '' }, now);
  const [old, left] = [
    await createTag(SYSTEM, { name: 'وسم الأرشيف القديم' }, now),
    await createTag(SYSTEM, { name: 'وسم الأرشيف' }, now),
  ];
  await mergeTags(SYSTEM, { ids: [old.id], into: 'وسم الأرشيف' }, now);
  const [double, writer] = [
    await createWriter(SYSTEM, { handle: null, name: 'س. الأرشيفي' }, now),
    await createWriter(SYSTEM, { handle: null, name: 'سالم الأرشيفي' }, now),
  ];
  await mergeWriters(SYSTEM, { id: double.id, intoId: writer.id }, now);
  const tags = ['وسم الارشيف القديم', 'وسم الأرشيف'];
  const line: ImportLine = {
    ...{ externalId: 'old-names', section: 'local', title: 'خبر قديم', standfirst: 'موجز الخبر' },
    ...{ bodyHtml: '<p>نص الخبر.</p>', publishedAt: '2019-05-04T12:30:00+03:00' },
    ...{ tags, author: 'س. الأرشيفي' },
  };
  expect(await importArticles(SYSTEM, [{ line, mediaId: null }], now)).toEqual([
    { status: 'created' },
  ]);
  const { id } = await db().article.findUniqueOrThrow({ where: { externalId: 'old-names' } });
  const story = await findPublicArticle(Number(id), now);
  expect(story?.tags.map(({ id }) => id)).toEqual([left.id]);
  expect(story?.writers.map(({ id }) => id)).toEqual([writer.id]);
});
